import { readWays } from "./ways.ts";

/**
 * What can become of somebody or something in the news, as fields of outcomes that exclude each other, in the form of
 * `readWays`. `*` before a field's name: it becomes of one person or thing, who must be the same on both sides. `>`: a decision,
 * so that what somebody says he will do excludes the other outcome too. `?`: ways that don't say what it is done to, which
 * must be the same on both sides. General English, ordered by what newspapers write
 * about.
 */
const FIELDS = `
*verdict: acquit acquittal clear+v_of clear+v_by clear+v_*_name find_*_not_guilty find_*_innocent not_guilty_verdict exonerate walk/go/leave_free free_man free_woman | convict+v conviction find_guilty find_*_guilty_of guilty_verdict sentence+v jail+v jailed imprison suspended_sentence suspended_term prison_term prison_sentence
*plea: plead_guilty admit_*_charge admit_guilt admit_*_guilt confess | plead_not_guilty plead_innocent deny_*_charge deny_*_allegation deny_*_accusation deny_wrongdoing deny_*_guilt deny_*_involvement maintain/protest_*_innocence reject_*_charge
>appeal: would/will_appeal appeal+v_against/to appeal+v_*_verdict/sentence/ruling/judgment/judgement/decision/conviction lodge/file/launch/enter_*_appeal challenge/contest/fight_*_verdict/sentence/ruling/judgment/judgement/conviction | accept_*_verdict/sentence/ruling/judgment/judgement/conviction waive_*_appeal no_appeal
>*office: resign resignation step_down stand_down step_aside hand_in_*_notice quit_*_post quit_*_job leave_office relinquish/vacate_*_post | stay_on stay/remain_in_office stay/remain_in_*_post keep_*_job cling_to_*_post cling_to_power see_out_*_term | dismiss_from sack+v oust+v remove_from_office remove_from_*_post fire+v_by fire+v_as
*survival: die perish be_kill among_*_kill among_*_dead find_dead lose_*_life succumb | survive injure+v hospital+n stable_condition condition_*_stable rescue+v_alive pull_*_alive unhurt unharmed uninjured escape_with hospitalise hospitalize | go_missing remain_missing be_*_missing unaccounted_for
vacancy: empty+a unoccupied deserted vacant nobody/no-one/none_inside nobody_*_inside no_one_*_inside nobody/no-one_in_it | occupied crowded packed full_of_people inside_at_the_time people_inside body+n_*_find asleep_inside
damage: intact undamaged unscathed no_damage not_*_damage no_crack no_sign_of_damage structurally_sound in_good_order | badly/severely/heavily/seriously_damage crack+n fissure fracture+n breach+n burst+v be_destroy
permission: permission permit+n authorise authorize authorisation authorization approve_*_gathering/march/rally/event/demonstration/project/plan license+v licence | unauthorised unauthorized unlicensed unlicenced unapproved illegal_gathering/march/rally/protest/strike | ban+v forbid prohibit
alarm: alarm_*_go_off alarm_*_sound alarm_*_ring siren_*_sound trigger_*_alarm alarm_*_work alarm_*_warn | alarm_*_fail alarm_*_switch_off alarm_*_silent alarm_*_disable disable_*_alarm switch_off_*_alarm
accord: reach/strike/clinch/sign/seal_*_agreement/deal/accord/compromise agree_on agree_to_the | fail_to_agree fail_to_reach no_agreement no_deal without_*_agreement/deal/result/accord talks/negotiation_*_collapse/fail talks/negotiation_*_break_down/up
>talks: talks/negotiation_*_resume/continue resume/continue_*_talks/negotiation meet_again return_to_*_table further/new/fresh_talks new_round | break_off_*_talks/negotiation no_further/more/new_talks suspend/end_*_talks/negotiation talks/negotiation_*_over rule_out_*_talks
envoy: recall+v_*_ambassador/envoy withdraw_*_ambassador/envoy call/summon_*_ambassador/envoy_*_home expel_*_ambassador/envoy/diplomat ambassador/envoy_*_leave | remain/stay_at/in_*_post ambassador/envoy_*_remain/stay
aid: ask/appeal_*_for_help/assistance/aid/support request+v_*_help/assistance/aid accept/welcome_*_help/assistance/aid/offer join_*_search/rescue/effort | decline/refuse/reject_*_help/assistance/aid/offer turn_down_*_help/assistance/aid/offer turn_away no_need_of_help need_no_help
>offer: accept_*_offer/proposal/bid/terms/deal agree_to_*_offer/proposal/terms/deal welcome_*_offer/proposal/bid | reject/refuse/rebuff/decline/spurn_*_offer/proposal/bid/terms/deal/compromise turn_down_*_offer/proposal/bid/terms/deal/compromise
binding: binding+a bind+v oblige mandatory compulsory enforceable commit_themselves_to | non-binding voluntary recommendation advisory+a invite_to free_to_decide/choose decide_for_itself/themselves optional only_to_consult declaration_of_intent statement_of_intent no_obligation
poll: free_and_fair orderly+a free_and_orderly credible meet_*_standard without_irregularity no_irregularity | irregularity shortcoming rig+v rigged ballot_stuffing flawed unfair not_free lack_credibility
evidence: search/raid+v_*_office/home/house/premises/headquarters/flat/apartment seize_*_document/file/record/computer/phone/disk confiscate | voluntarily hand_over_*_document/file/record/computer/phone of_*_own_accord of_*_free_will cooperate_fully
network: cut/switch/shut_off/down_*_internet/network block+v_*_internet/website internet/network_*_cut/switch/shut_off/down internet_shutdown order_to_switch/shut_it_off/down order_to_switch/shut_off/down | overload overloaded technical_fault/failure/problem cable_*_damage/break damage_to_*_cable network_*_collapse
*pitch: send_off red_card second_yellow_card straight_red | take_off_injured substitute+v limp_off carry_off stretcher+v replace_at_half-time
*candidacy: run/stand_again seek_*_another/third/second_term eligible allow_to_run/stand | exclude_from_*_election/ballot bar_from_run/stand/office ineligible disqualify can/may_not_run/stand
*regret: apologise apologize ask/beg_*_forgiveness express/show_*_remorse/regret/contrition say_*_sorry apology | no_remorse no_regret no_apology without_*_apology refuse_to_apologise/apologize not_*_word_for show_no_emotion
>territory: capture+v seize_*_town/village/city/hill/base take_*_control_of in_*_hand_of fall_to_*_troop/force/rebel/army overrun | hold_out repel repulse beat_back be_hold_by_its retain_*_control lose_no_ground
gas: tear_gas_*_fire/use fire/use_tear_gas tear_gas_*_drift cloud_of_tear_gas | no_tear_gas without_tear_gas
shooting: live_ammunition live_round open_fire fire_*_shot | no_shot_*_fire no_live without_a_shot hold_*_fire not_a_single_shot
?warning: give_*_warning issue+v_*_warning raise_*_alarm receive_*_warning have_be_warn be_warn | without_warning no_warning no_one_warn
?consent: with_*_consent/knowledge/approval/blessing give_*_consent/blessing know_about be_inform_of/about/in | without_*_consent/knowledge/approval against_*_will be_unaware not_know_about
*charge: charge+v_with press_charge indict file/bring_*_charge | drop_*_charge no_charge charge_*_drop release_without_charge
*election: win_*_election/vote/seat/presidency be_elect elect_as re-elect | lose_*_election/vote/seat/presidency concede_defeat vote_out
result: profit+n in_the_black | loss+n_of in_the_red make_*_loss
test: test_positive positive_test be_infect | test_negative negative_test not_infected
intent: accident accidental by_mistake unintentional misfortune act_of_god natural_disaster/cause tragic_mishap | deliberate deliberately intentional intentionally arson sabotage on_purpose foul_play murder+n crime
insurance: insure_for be_insure fully_insured | uninsured no_insurance without_insurance
weapon: armed_with carry_*_gun/knife/weapon draw/pull_*_gun/knife | unarmed no_weapon without_*_weapon
alcohol: be_drunk drunk_driver over_the_limit under_the_influence | sober no_alcohol below/under_the_limit
membership: join+v_*_club/union/alliance/party/team become_*_member sign+v_for | leave_*_club/union/alliance/party/team quit_*_club/union/alliance/party/team stay_at_*_club extend_*_contract
sanction: impose/extend/tighten_*_sanction/tariff | lift/ease/end/drop_*_sanction/tariff
water: safe_to_drink drinkable safe_to_eat | contaminate contaminated unsafe_to unfit_for polluted boil_*_water
authenticity: genuine authentic original+a | forgery fake counterfeit forged copy+n_of
contact: meet+v_*_secretly hold_*_secret_talks speak_*_by_phone/telephone telephone+v call_on_the_phone phone_call ring+v_*_governor/minister/president/mayor | never_meet no_contact no_conversation no_call no_meeting no_letter not_speak_to
ransom: pay_*_ransom ransom_*_pay | no_ransom refuse_to_pay
job: cut_*_job job_cut lay_off redundancy shed_*_job | no_job_cut no_redundancy no_layoff keep_all job_*_safe safeguard_*_job
debt: repay_*_loan/debt settle_*_debt pay_back | default+v_on unable_to_pay miss_*_payment
data: steal_*_data data_*_steal data_*_leak | no_data no_customer no_evidence_of_theft not_compromise
launch: reach_*_orbit successful_launch | explode_*_after_launch fail_to_reach_orbit
asylum: grant_*_asylum/visa/entry admit_to_*_country | deport refuse_*_asylum/visa/entry deny_*_asylum/visa/entry turn_back_at
extradition: agree_to_extradite be_extradite extradite_to | refuse_*_extradition block_*_extradition not_be_extradite
fitness: fit_to_play declare_fit | rule_out_*_injury rule_out_of miss_*_match/game/final/season
speed: within_the_limit below_the_limit at_walking_pace | speeding too_fast excessive_speed
brake: brake_*_work brake_*_function | brake_*_fail brake_failure
distress: mayday distress_call/signal/flare send_*_distress report_*_problem radio_for_help call/cry_for_help | no_distress no_mayday no_call_for_help without_*_distress radio_silence
recorder: black_box_*_find/recover recorder_*_find/recover find/recover_*_recorder recover_*_black_box | recorder_*_miss/missing black_box_*_miss/missing search_for_*_recorder/black not_*_find_*_recorder
>surrender: surrender+v give_himself/herself/themselves_up turn_himself/herself_in hand_himself/herself_in | flee+v run_away escape+v on_the_run at_large | be_arrest be_seize be_catch be_overpower
acquaintance: know_his/her/their_attacker know_each_other know_one_another know_the_victim | stranger do_not_know_each never_meet at_random random_attack
attackers: lone+a act_alone single_attacker/gunman/perpetrator on_his/her_own | accomplice several_attacker/gunman two/three_attacker/gunman/man group_of_men gang+n
motive: robbery political_motive politically personal_motive private_quarrel jealousy revenge | terrorism terrorist_attack extremist | no_motive motive_*_unclear/unknown
unanimity: unanimous unanimously without_dissent with_one_voice | narrow_majority narrowly split+a split+n divided by_a_single_vote casting_vote against_the_votes
?legality: legal+a lawful lawfully within_the_law legally | illegal unlawful illegally unlawfully break/breach/violate_*_law against_the_law
lock: unlocked leave_*_open stand_open be_open wide_open ajar | locked be_lock lock+v bolt+v padlock
recall: recall+v_*_product/batch/model/car take_off_*_shelf/market withdraw_*_product/batch pull_from_*_shelf | still_on_sale remain_on_sale remain_on_*_shelf/market still_sell no_recall
toxicity: harmless non-toxic no_danger_to no_risk_to no_threat_to pose_no safe_level within_*_limit not_dangerous | toxic poisonous dangerous_level hazardous harmful above_*_limit exceed_*_limit health_risk carcinogenic
spill: contain+v_*_spill/leak spill/leak_*_contain stop_*_leak leak_*_stop/seal | reach_*_river/sea/coast/beach/groundwater spread+v_to/into seep+v_into leak+v_into still_leak
donor: anonymous_donor/benefactor/buyer/bidder unnamed_donor/buyer/bidder who_wish_to_remain_anonymous | name_*_as_the_donor/buyer donate_by buy_by sell_to
?disclosure: tell/inform/notify_*_immediately/at once/promptly within_hours publish+v_*_report make_*_public disclose+v | keep_*_secret conceal+v hide+v cover_up hush_up withhold+v keep_quiet suppress
encryption: encrypted+a encrypt+v | unencrypted plain_text unprotected readable_form
?success: succeed+v succeed_in be_*_success successful successfully go_to_plan pass_*_test | fail+v failure unsuccessful end_in_failure without_success go_wrong fail_*_test abort+v
summit: reach_*_summit/top/peak/pole/shore stand_on_*_summit | turn_back give_up_*_attempt short_of_*_summit/top never_reach not_reach
exchange: exchange+v_*_prisoner swap+v_*_prisoner prisoner_*_swap/exchange | no_swap no_exchange swap/exchange_*_fail/collapse/cancel
dyke: dam/dyke/levee/dike/barrier/wall_*_hold | dam/dyke/levee/dike/barrier/wall_*_burst/break/breach/collapse/give_way
sprinkler: sprinkler_*_work/activate/come_on | sprinkler_*_fail/off no_sprinkler sprinkler_*_not_work
signal: signal_*_green green_light clear_signal | signal_*_red red_light/signal pass_*_red jump_*_light run_a_red
belt: wear_*_seatbelt/helmet/vest/jacket/mask with_*_seatbelt/helmet | without_*_seatbelt/helmet/vest/jacket/mask no_seatbelt/helmet/jacket not_wear
gear: in_working_order work_properly fully_operational function_normally in_good_condition without_fault | out_of_order break_down broken+a defective faulty malfunction not_work not_function fail_to_work
inspection: pass_*_inspection be_inspect be_service inspection_*_find_no regularly_inspect pass_*_check | fail_*_inspection overdue_for no_inspection not_*_inspect uninspected skip_*_inspection miss_*_inspection
birth: give_birth be_bear | stillborn miscarry miscarriage
pregnancy: pregnant expect_*_child/baby | not_pregnant no_pregnancy
marriage: marry wed+v tie_the_knot | divorce+v separate+v split_up call_off_*_wedding/engagement
>transfer: sign+v_*_contract join+v_*_club move_to agree_terms complete_*_move/transfer | stay+v_at_*_club stay+v_with remain_at renew_*_contract extend_*_contract reject_*_move not_for_sale
goal: goal_*_stand goal_*_allow/award award_*_goal | goal_*_disallow/rule_out disallow_*_goal rule_out_*_goal offside
penalty: award/give_*_penalty penalty_*_award/give convert+v_*_penalty score_*_penalty | wave_away_*_appeal no_penalty deny_*_penalty miss_*_penalty save_*_penalty
match: abandon_*_match/game/race match/game/race_*_abandon call_off_*_match/game/race | play_*_to_the_end finish_*_match/game/race complete_*_match/game/race
record: set/break_*_record new_record world_record | miss_*_record short_of_*_record no_record record_*_stand
doping: fail_*_drug/doping_*_test banned_substance test_positive | clean_test pass_*_drug/doping_*_test no_banned test_negative
?reception: standing_ovation cheer+v applaud rapturous acclaim | boo+v jeer+v heckle whistle+v stony_silence
?sale: sell+v_for sell+v_to be_sell find_*_buyer change_hand | unsold not_for_sale no_buyer fail_to_sell withdraw_from_sale
restoration: restore+v renovate rebuild preserve+v | demolish tear_down knock_down pull_down raze
payment: pay_in_full pay+v_*_bill settle_*_bill have_be_pay | unpaid owe+v arrears have_not_be_pay outstanding_debt/bill
fund: freeze_*_account/asset/fund | transfer_*_abroad move_*_abroad withdraw_*_money
bribe: take/accept_*_bribe/kickback/money pocket+v | refuse/turn_down/reject_*_bribe/money no_bribe never_take not_take_a
lawsuit: sue+v file_*_lawsuit/suit/claim take_*_to_court | settle+v_out_of_court reach_*_settlement drop_*_lawsuit/suit/claim dismiss_*_lawsuit/suit/claim
>lease: renew_*_lease/licence/license/contract extend_*_lease/licence/license/contract | terminate/cancel/revoke_*_lease/licence/license/contract let_*_expire lose_*_licence/license/contract
bid: win_*_contract/tender/bid award_*_contract | lose_*_contract/tender/bid lose_out
bankrupt: file_for_bankruptcy go_bankrupt insolvent insolvency go_into_administration collapse+v_under_debt | solvent rescue_*_company avert_*_bankruptcy financially_sound
dividend: pay_*_dividend raise_*_dividend | cut/scrap/suspend_*_dividend no_dividend
relocation: move+v_*_headquarters/production/factory_*_abroad relocate+v move_abroad | stay_in_the_country stay_put remain_in_the_country keep_*_headquarters/production
takeover: hostile_bid/takeover unwelcome_bid/approach unsolicited | friendly_bid/takeover/merger agreed_bid/takeover recommend+v_*_bid/offer
?fulfil: keep_*_promise/word honour/honor_*_agreement/commitment meet_*_deadline/target/condition | break_*_promise/word miss_*_deadline/target renege_on go_back_on fail_to_meet
recognition: recognise/recognize_*_state/government/result/independence | not_recognise/recognize refuse_to_recognise/recognize withhold_recognition
>coalition: stay_in_*_coalition/government remain_in_*_coalition/government | leave/quit_*_coalition/government withdraw_from_*_coalition/government
confidence: survive_*_vote/motion win_*_confidence | lose_*_confidence lose_*_no-confidence be_topple be_bring_down fall+v_in_*_vote
recount: order/demand_*_recount recount_*_confirm | no_recount refuse_*_recount reject_*_recount
turnout: high_turnout record_turnout large_turnout flock_to | low_turnout poor_turnout few_voters apathy boycott
pain: die_instantly die_at_the_scene kill_instantly dead_on_arrival | die_in_hospital die_later die_days_later
?cure: respond_to_*_treatment effective work+v_against protect+v_against | ineffective no_effect not_work_against useless do_not_protect
outbreak: contain+v_*_outbreak/epidemic/disease outbreak_*_under_control/over | spread+v_rapidly/quickly out_of_control new_case
landing: land_safely safe_landing touch_down normally | crash-land emergency_landing overshoot belly_landing
derail: stay_on_the_rails remain_on_the_rails | derail leave_the_rails come_off_the_rails jump_the_rails
crew: abandon_ship take_to_*_lifeboat leave_*_ship | stay/remain_on_board stay/remain_aboard
ammunition: live_ammunition real_bullet | blank+n rubber_bullet plastic_bullet
shots: fire_first open_fire_first shoot_first fire_the_first_shot | return_fire fire_back shoot_back in_self-defence in_self-defense
civilian: civilian_*_kill/die/hit kill_*_civilian civilian_casualty/victim | no_civilian only_military military_target only_soldier
interception: shoot_down intercept+v bring_down down+v_*_drone/plane/aircraft/missile/jet | miss_its/their_target return_to_*_base return_safely not_lose hit_its/their_target reach_its/their_target
responsibility: claim_responsibility take_responsibility admit_responsibility say_it_carried_out | deny_responsibility deny_*_involvement nothing_to_do_with no_claim_of no_one_claim
invitation: invite+v receive_*_invitation be_invite | uninvited not_invite no_invitation without_*_invitation
script: speak_freely off_the_cuff impromptu | read_from_*_script/text prepared_statement
photograph: pose_for_*_photograph/picture/photo let_*_photograph | no_photograph no_camera bar_*_photographer/camera/press
?press: admit_*_press/journalist/reporter press/journalist_*_admit/allow | bar/exclude/turn_away_*_press/journalist/reporter behind_closed_doors no_journalist
handshake: shake_hand embrace+v hug+v | no_handshake not_shake refuse_to_shake
pilot: at_the_controls at_the_wheel at_the_helm drive+v_himself/herself | autopilot passenger_seat not_at_the_wheel not_drive be_driven_by
?age: under_age minor+n juvenile | adult+n of_age
tree: fell+v cut_down chop_down | save+v_*_tree spare+v leave_stand
cheating: cheat+v fake+v falsify fabricate | no_cheating no_evidence_of clear_of_cheating
entry: break_in force_*_door/window smash_*_window/door prise_open | with_a_key no_sign_of_forced/break unlocked_door let_himself/herself/themselves_in
camera: camera_*_record/film/capture catch_on_camera | camera_*_off/broken/fail no_footage no_recording no_camera not_record
vaccinated: be_vaccinate vaccinated | unvaccinated not_vaccinate
contagious: contagious infectious | not_contagious not_infectious
`;

/** The ways to tell what has become of somebody or something. */
export const OUTCOMES = readWays(FIELDS);
