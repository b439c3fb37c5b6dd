import { readWays } from "./ways.ts";

/**
 * Acts that one alone has done, of which newspapers ask who it was, in the form of `readWays`, with one alternative each. `<`: who
 * it was stands behind the words ("at the request of the mayor"), else before them. `?`: words that
 * don't say what was done, which must be the same on both sides. General English.
 */
const FIELDS = `
order: give_*_order give_*_instruction give_*_command give_*_go-ahead issue_*_order instruct send_for tell_them_to tell_*_staff_to
<order: at_*_request_of at_*_order_of on_*_order_of on_*_order_from on_*_instruction_of on_*_instruction_from at_*_behest_of at_*_insistence_of order_come_from instruction_come_from command_come_from decision_of order_be_give_by decision_be_take_by order+v_by overrule_by
broker: broker+v mediate negotiate_*_truce negotiate_*_ceasefire negotiate_*_release bring_*_about arrange_*_truce arrange_*_meeting
<broker: broker_by mediate_by negotiate_by
initiative: propose press_for push_for suggest_*_plan initiate ask_for_*_meeting take_*_initiative make_*_first_move
<initiative: at_*_suggestion_of on_*_initiative_of idea_come_from proposal_come_from propose_by
veto: veto+v block+v insist_on prevent_*_mention prevent_*_agreement
<veto: block_by veto_by
first: fire_first open_fire fire_*_first_shot shoot_first attack_*_first strike_first start_*_shooting start_*_fight start_*_fighting throw_*_first start_it start_*_shelling begin_*_shelling cast_*_first_stone provoke_*_fight
<first: first_shot_come_from first_volley_come_from first_shot_be_fire_by
?finder: discover spot+v come_across stumble_upon stumble_on find_*_body find_*_car find_*_van
<finder: be_find_by be_discover_by be_spot_by spot_by discover_by
author: write_*_letter sign_*_letter draft+v_*_letter/report/text/speech forge draw_up_*_plan write_to
<author: letter_from letter_of letter_by sign_by write_by forge_by draft_by pen_by author_by
?reject: reject/refuse/turn_down_*_offer/proposal/compromise/plan/request refuse_*_money
<reject: reject_by turn_down_by refuse_by
tip: tip_off alert_*_police/authority report_*_to_*_police blow_*_whistle go_to_*_prosecutor/police raise_*_alarm inform_*_police/prosecutor uncover expose
<tip: tip_off_by alert_by uncover_by after_a_report_by after_a_complaint_by follow_*_complaint_by expose_by
score: score_*_winner net_*_winner
<score: winner_by winning_goal_by decisive_goal_by
driver: be_at_*_wheel be_at_*_helm be_at_*_controls be_drive be_steer
`;

/** The ways to tell that somebody has done an act of which there is one. */
export const ACTS = readWays(FIELDS);
