/// The groups of ``Thesaurus``, as data.
enum ThesaurusGroups {
  /// Groups of folded words, divided by commas.
  ///
  /// The words are of the language at large and of work in general; a word that names one
  /// occupation does not belong here.
  static let text = """
    pay salary earn wage compensation income remuneration earnings, company firm organization \
    employer, vacancy position post, business enterprise company, job role position occupation profession career, job \
    work employment, beginner newcomer novice junior starter, senior experienced, expert \
    specialist, begin start, end finish complete, degree diploma, enter entry, bachelor \
    undergraduate, doctorate phd, certificate certification credential, license permit, \
    qualification credential requirement, need require must, requirement prerequisite, tool \
    software program application, duty responsibility task, develop build create make, deliver \
    produce output deliverable, switch transition move change become, location place city \
    region area live, separate apart split, big enterprise corporation, government public \
    state, love like enjoy fond, dislike hate, advertisement advert vacancy opening, hire \
    recruit employ, candidate applicant, grow rise increase, shrink fall decline decrease, \
    outlook prospect future forecast projection, demand shortage, big large, small little, \
    cheap inexpensive, expensive costly, cost price expense, quick fast rapid soon, slow \
    gradual, easy simple, hard difficult challenging tough, teamwork collaborate cooperate, \
    team group colleague coworker, lead head, manage supervise oversee, manager supervisor \
    boss, watch monitor track, programming coding, math calculation, learn study, education \
    schooling, school college university, course class, train training instruction, \
    apprenticeship traineeship, teach instruct educate, skill ability competence capability \
    aptitude, knowledge expertise, strong solid, weak poor, goal aim objective purpose, result \
    outcome, report document, plan schedule, analyze examine evaluate assess, research \
    investigate, test check verify, fix repair, maintain upkeep, improve enhance optimize, \
    solve resolve, help assist support aid, advise counsel, customer client, communicate speak \
    talk, present presentation, meeting conference, stress pressure, danger hazard risk, safe \
    secure, travel trip, home remote telework, office workplace, hour schedule shift, overtime \
    extra, holiday vacation leave, benefit perk, advantage benefit pro, disadvantage drawback \
    con, difference distinction, different differ distinct, similar alike, compare contrast, \
    choose select pick decide, prefer favor, suit fit match, typical usual common normal, \
    average mean typical, median midpoint, minimum lowest, maximum highest, main chief primary \
    principal, important essential crucial vital key, method technique approach, field area \
    domain discipline, industry sector, city town, country nation, car vehicle automobile, \
    picture image photo, show display, explain describe, find discover locate, use utilize \
    apply, get obtain gain, become turn, freelance independent, contractor freelancer, promote \
    promotion advance advancement, fire dismiss layoff, quit resign leave, retire retirement, \
    outside outdoors outdoor, inside indoors indoor, abroad overseas foreign, accident injury, \
    accurate precise exact, adapt adjust, administration paperwork, aggressive violent, alone \
    lonely loneliness solitary isolated, angry upset, animal pet, anxious nervous worried, \
    appointment booking, argue negotiate debate, arrange organize, ask request, assault \
    attack, attend participate, autonomy independence, award prize, balance compromise, bill \
    invoice, boat ship vessel, boring dull monotonous repetitive, boss chief head, brave \
    courageous, break pause rest, broken faulty, budget cost, burnout exhaustion, busy hectic, \
    buy purchase, calm quiet, cancel abolish, careful meticulous conscientious, carry lift, \
    caution care, ceiling cap limit, chance likelihood probability, chaos disorder, charge fee \
    rate price, charity nonprofit, cheerful friendly, clean tidy, clever smart bright \
    intelligent, climb ascend height, clothes uniform, collect gather, commission bonus, \
    commute travel journey, competition rivalry, competitive contested, complain grumble, \
    concentrate focus, confident bold, conflict dispute, connect link, conscience ethics, \
    contract agreement, cope handle, creative imaginative inventive, crew team, crisis \
    emergency, criticism feedback, crowd audience public, curious inquisitive, cut reduce \
    trim, cut layoff redundancy, daily everyday, damage harm, deadly fatal lethal, death die \
    dead fatal killed, decline drop, dependable reliable, desk office, device gadget \
    instrument equipment, diagram chart graph, dirty filthy messy, disability impairment, \
    disappear vanish, discipline rigor, doctorate doctor, draw sketch, duration length, eager \
    keen enthusiastic motivated, easygoing relaxed, edit revise, effort exertion, emotional \
    feelings, empathy compassion sympathy, employee staff worker, enjoy satisfaction, enough \
    sufficient, equipment gear kit apparatus, equipment tool, error mistake, escape flee, \
    evening night, evidence proof, exam examination test, excite thrill, exhausting tiring \
    draining, expand grow, expensive dear, export abroad, eyesight vision, factory plant, fail \
    failure, fame famous renowned, fancy posh, farm agriculture, fascinate interest, fatal \
    killed, fear afraid scared terrified, fear phobia, female woman, few little, fine penalty, \
    fit healthy, flexible flexibility, force compel, formal official, foundation basis, \
    freedom autonomy independence, frequent regular, frequently often, friend colleague, \
    frighten scare terrify, fun enjoyable, gadget tool, gap shortage, gentle kind, glamorous \
    prestigious, gross salary, guarantee secure, happy satisfied satisfaction happiness, \
    headache problem, health medical, heat hot, height tall, hobby pastime leisure, honest \
    integrity, hotel hospitality, housing accommodation, huge vast, hurry rush, illness \
    disease sick, income revenue, increase raise, injury hurt, insurance cover, intense \
    intensive, interview audition, introvert shy quiet, invent devise, irregular \
    unpredictable, judge assess, judgment decision, kit tool, lab laboratory, language tongue, \
    late delay, lawsuit sue sued, layoff redundancy dismissal, lazy idle, lesson course class, \
    liability responsibility, listen hear, live reside, logic logical reasoning, lonely alone, \
    loud noisy noise, loyal devoted, lunch break, machine machinery, major significant, \
    mandatory compulsory obligatory required, measure gauge, medicine drug medication, memory \
    remember, mental psychological, mentor coach, mess chaos, military army defense, mistake \
    fault slip, mobile phone, money cash dollars pounds euros, morning dawn, motivated driven, \
    negotiate bargain, neighborhood district, nerves nervous, network contacts, night \
    nighttime overnight, noise loud, numeracy math arithmetic mathematics, objective neutral, \
    obligatory mandatory, obstacle barrier hurdle, occasional sometimes, offender criminal, \
    optional voluntary, ordinary normal, organized orderly, outgoing sociable extrovert, \
    overnight night, pain ache, passenger traveler rider, passion enthusiasm, pause break, \
    peaceful quiet, peer colleague, pension retirement superannuation, perform execute, perk \
    benefit, permanent steady, permission authorization approval, persuade convince, \
    persuasive convincing, photograph photo photography, polite courteous, postgraduate \
    graduate master, praise compliment, pregnant maternity, prepare preparation, prescribe \
    prescription, prestige status reputation, prevent avoid, probation trial, problem trouble \
    issue, progress advance, proud pride, puzzle riddle, quiet silent, quota target, rare \
    scarce uncommon, recertify renew renewal recertification, recite memorize, recognize \
    acknowledge, redundant surplus, refuse reject, register registered registration, regulated \
    regulation regulator, relationship rapport, relax unwind, reliable steady dependable, \
    remember memory memorize, remote distant rural, renew extend, repair mend, repeat \
    repetitive routine, replace substitute, reputation prestige, rescue save, respect esteem, \
    response reply, responsible accountable liable, restless impatient, retrain retraining \
    conversion, reward satisfaction, risk hazard, automation automate automatic, routine \
    repetitive, rural countryside, sad depressed, safety hazard, sample specimen, satisfied \
    happy, savings money, schedule timetable roster rota, season seasonal, sell sale sales, \
    sensitive delicate, serve service, shift rota, shortage lack scarcity, shy introvert, sick \
    ill, silence quiet, sitting sedentary, sleep rest, social sociable, solitary alone, \
    solution remedy, spare extra, specialize specialization specialty, speech spoken, speed \
    pace fast, stable steady secure, stable stability security, staff personnel employee, \
    stamina fitness, start launch, steady regular stable, strain stress, strength muscle, \
    stress nerve tension, stressful demanding draining nerve, strict rigid, structure \
    organization, stubborn persistent, student pupil learner, subsidy grant, succeed success, \
    suffer endure, suggest propose, sustainable green, sweat exertion, sympathetic empathy, \
    talkative chatty, target goal, tedious boring, temporary casual, terrified scared, \
    thorough meticulous, tidy neat orderly, tip hint advice, tired fatigue, tough demanding, \
    treat care, trial experiment, trouble difficulty, trust confidence, truth honest, tuition \
    fee, turnover attrition, tutor instructor, unemployment layoff, unhappy dissatisfied, \
    unhealthy harmful, unsocial antisocial, upgrade improve, urgent emergency, vacation \
    holiday, variety variation varied, verbal spoken oral, veteran experienced, violence \
    aggression assault, visual visible, vocational technical, voice vocal, volunteer unpaid, \
    walk foot, warn alert, wash clean, weather climate, weekend saturday sunday, weekday \
    monday friday, workload caseload, workshop studio, worry concern, worthwhile rewarding \
    meaningful, wound injury, harm hurt injure injury, ai robot automation machine, child kid \
    baby toddler infant youngster, bored boredom boring, shout yell scream scold, fright fear \
    dread phobia terrify scare, blood gore bleed, dirty filthy grubby dirt mud muddy muck, \
    handy practical manual hand, tinker fiddle fix, joke humor funny laugh, detail fussy \
    pedantic perfectionist meticulous precise, quarrel argue dispute, chat talk chatter gossip \
    conversation, stage audience spotlight limelight, puzzle mystery riddle, statistics math, \
    book literature, music song tune, garden plant, cook kitchen, food eat meal, sport fitness \
    athletic gym, nature countryside landscape wilderness, sea ocean, height dizzy vertigo, \
    wake rise alarm awake, early dawn, cold frost ice freezing winter, rain wet sleet storm, \
    drive wheel road, flight fly plane aircraft airport, screen computer monitor, digital \
    computer, law legal, argue persuade, haggle negotiate bargain, compete rival competition, \
    calm cool composed, hectic rush, elderly old, secret confidential discreet, adventure \
    thrill excitement, famous celebrity, decide decision, imagination creative imagine, \
    beautiful beauty aesthetic, pattern structure, science scientific, explore discover \
    adventure, history past, motor engine, wire cable, electricity electric power, wood \
    timber, stone rock mineral, metal steel iron, muscle muscular, heavy weight lift, desk sit \
    sedentary, feet stand standing, voice speak, cry tears weep, grief mourn, lecture speech \
    presentation, distract interrupt concentrate, juggle multitask, spontaneous improvise, \
    checklist list, predictable regular steady routine, unpredictable surprise, novelty \
    variety, perfect refine polish improve, observe watch, bond relationship connection, \
    applause praise recognition, justice fair, protect defend, smell odor stink, \
    dessert cake sweet, layoff cut, quote recite cite, day daily, overlook miss, queue line \
    wait, sleepless insomnia, pressure deadline, allergic allergy, smoke dust fume, squeamish \
    blood, handwriting write, invent design, lonely isolation isolated, company companionship, \
    tiny small, strict discipline, lifelong forever, quit abandon, downside worst drawback, \
    upside best, obsessive obsessed, wages pay, insecure unstable, unstable insecure \
    precarious, forgetful forget, guess estimate
    """
}
