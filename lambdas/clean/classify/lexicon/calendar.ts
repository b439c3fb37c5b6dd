/**
 * Months and weekdays, in full and short, as `Intl` of Node 24 writes them in Czech, Dutch, English, French, German, Greek, Hungarian,
 * Indonesian, Italian, Polish, Portuguese, Romanian, Russian, Spanish, Swedish, Turkish and Ukrainian. Written down, because asking
 * `Intl` for them took as long as all the rest of the first text that a process cleans, and its answers change with its version.
 */
export const calendarWords = `abr abril ago agosto agu agustus août apr april aprile aprilie ara aralık aug august augusti augustus augusztus
avr avril ağu ağustos bře březen března cmt csütörtök cum cuma cumartesi cze czerwca czerwiec czw czwartek dec
december decembrie des desember dez dezember dezembro dic dicembre diciembre dienstag dim dimanche dinsdag dom
domenica domingo donderdag donnerstag dub duben dubna dum duminică déc décembre eki ekim ene enero eyl eylül feb
febbraio febr febrero februar februari februarie february február fev fevereiro fre fredag freitag fri friday
févr février gen gennaio gio giovedì giu giugno gru grudnia grudzień haz haziran hétfő ian ianuarie iul iulie
iun iunie jan janeiro januar januari january január janv janvier jeu jeudi joi jue jueves juil juillet juin jul
julho juli julio july jum jumat jun june junho juni junio júl július jún június kam kamis kas kasım kedd kvě
květen května kwi kwiecień kwietnia led leden ledna lip lipca lipiec lis listopad listopada listopadu lug luglio
lun lundi lunedì lunes luni lut lutego luty lör lördag maandag maart mag maggio mai maio maj maja mar marca
march mardi maret mars mart martedì martes martie marzec marzo março marți may mayo mayıs mei mer mercoledì
mercredi mie miercuri min minggu mittwoch mié miércoles mon monday montag mrt máj május márc március mär märz
mån måndag neděle niedz niedziela nis nisan noiembrie nov november novembre novembro noviembre oca ocak oct
october octobre octombrie octubre okt oktober október ons onsdag ott ottobre out outubro paz pazar pazartesi paź
październik października per perşembe piątek pon pondělí poniedziałek pro prosince prosinec pzt pátek péntek qua
qui rab rabu sab sabato sabtu sal salı sam samedi samstag sat saturday seg sel selasa sen senin sep sept
september septembre septembrie septiembre set setembro settembre sex sie sierpień sierpnia sob sobota sonntag
srp srpen srpna sty styczeń stycznia středa sun sunday sze szept szeptember szerda szo szombat sáb sábado sâm
sâmbătă sön söndag tem temmuz ter thu thursday tis tisdag tors torsdag tue tuesday vasárnap ven vendredi venerdì
vie viernes vin vineri vrijdag wed wednesday woensdag wrz wrzesień września wtorek zaterdag zondag zář září ápr
április çar çarşamba úno únor února úterý červen července červenec června čtvrtek čvc čvn říj říjen října środa
şub şubat απρ απριλίου αυγ αυγούστου δεκ δεκεμβρίου δευ δευτέρα ιαν ιανουαρίου ιουλ ιουλίου ιουν ιουνίου κυρ
κυριακή μαΐ μαΐου μαρ μαρτίου νοε νοεμβρίου οκτ οκτωβρίου πέμ πέμπτη παρ παρασκευή σάβ σάββατο σεπ σεπτεμβρίου
τετ τετάρτη τρί τρίτη φεβ φεβρουαρίου авг август августа апр апрель апреля бер березень березня вер вересень
вересня воскресенье вторник вівторок груд грудень грудня дек декабрь декабря жовт жовтень жовтня июл июль июля
июн июнь июня квіт квітень квітня лип липень липня лист листопад листопада лют лютий лютого май мар март марта
мая неділя нояб ноябрь ноября окт октябрь октября пʼятниця понедельник понеділок пятница сент сентябрь сентября
середа серп серпень серпня среда суббота субота січ січень січня трав травень травня февр февраль февраля черв
червень червня четвер четверг янв январь января`;
