/// The vocabulary of attributes, as data.
///
/// Each line: name | what an article's labels and headings call it | what questions call it.
/// Phrases are divided by commas and compared by their stems; a phrase of several words wins over a
/// shorter one. A word behind "=" is meant as it stands: "demand" is for workers, "demands" are made on
/// them. Words are about careers in general; no role and no article is named.
enum AttributeTable {
  static let lines = """
    salary | salary, salaries, pay, money, earnings, wage, wages, income, median pay, median annual wage, average pay, base pay, remuneration, day rate, hourly rate, yearly pay, typical pay, freelance, contractor, per year, per hour, per month, =yearly, hourly pay, hourly wage, bonus | salary, pay, paid, freelance rate, earn, wage, income, make per year, make a year, make an hour, make per hour, make in, how much do make, how much does make, money, compensation, annual compensation, day rate, hourly rate, contractor rate, remuneration, cost per year, pay band, well paid, dollars, charge
    hiring_cost | hiring cost, cost to hire, annual compensation, employer cost | hiring cost, cost to hire, cheaper to employ, cheaper to hire, expensive to hire
    growth | growth, job growth, employment growth, job outlook, outlook, growth rate, employment change, percent change in employment, projected growth, new jobs, prospects, =demand, job prospects, job market | growth, grow, growing, jobs added, jobs lost, jobs created, gained or lost, outlook, job outlook, prospects, forecast, demand, decline, shrink, rise, increase, percent change, employment change, expected to change, growth rate, projected to grow, projected to change, rise or fall, added or lost, numeric employment change, employment expected to change
    openings | openings, job openings, openings per year, vacancies, vacancies per year | openings, job openings, how many job openings
    employment | number of jobs, =jobs, employment, size of the occupation | number of jobs, how many jobs, jobs were there, people work as, jobs hold, how many of them, employed as, were employed, are employed
    language | programming languages, programming language, languages, programming | programming languages, languages, language
    framework | frameworks, libraries, framework | frameworks, framework, libraries
    platform | cloud, cloud platforms, platforms, cloud computing | cloud platforms, cloud, platforms
    tool | tools, tools and software, software, technologies, technology, tech stack, spreadsheets, storage, databases, testing, programs, equipment, protocols | tools, tool, software, equipment, gear, technologies, tech stack, programs, databases, storage, dashboards, protocols, software programs
    skill | skills, required skills, skill set, key skills, personal strengths, strengths, important qualities, qualities, personality, habits, soft skills, traits, what it takes | skills, skill, soft skills, qualities, strengths, traits, abilities, personality
    knowledge | core knowledge, knowledge, core subjects, subjects | knowledge, know, subjects
    education | how to become, education, educational background, educational backgrounds, degree, qualifications, entry requirements, background, typical background, study, studies, training, schooling, entry level education, typical entry level education, getting in, nice to have, must have, prerequisites, what you need, what you'll need, ways in, route in, routes in, entry routes, how do you become, how do i become, =becoming, how to get into, =requirements, job =requirements, years of training, length of training, training time, length of study | education, degree, qualification, diploma, study, studies, phd, master, bachelor, schooling, educational background, college, years of study
    training | on the job training, training on the job | on the job training, training
    training_cost | cost of training, training cost, training costs, tuition, tuition fees, course fees, course cost, exam fee, exam fees, exam cost, cost of study, cost of education | tuition, training cost, cost of training, training fees
    experience | experience, work experience, work experience in a related occupation, experience in a related job | work experience, experience
    certification | certifications, certification, certificates, certificate, credentials, exams | certification, certifications, certificate, certificates, credentials, certified
    licence | licence, license, licensing, licensure, registration, licenses certifications and registrations, state exam | licence, license, licensed, licensure, registration, exam, exams
    responsibility | responsibilities, key responsibilities, core responsibilities, duties, job duties, usual duties, tasks, typical tasks, what they do, what they spend, spend their time, spend their day, job description, typical week, daily work, daily tasks, daily duties, daily routine, typical day, average day, what the job involves, what the work involves, what you will do, what you'll do, day to day, what the work looks like, what the job looks like, what a day looks like, what fills the day, a day at work, scope of work, what is the work like, what the work is like, what is the job like, what the job is like, what does the work involve, what does the job involve, who does what, accountabilities, accountable for, =owns | responsibilities, responsibility, duties, duty, tasks, task, day to day, do all day, accountable, responsible
    output | output, typical output, deliverables, main deliverable, what they deliver | output, outputs, deliver, delivers, deliverable, deliverables, hand over, produce, produces
    definition | definition, definitions, main role, main job, what it is | definition, mean, meaning
    focus | focus, primary focus, main focus, focus area | focus, focus area, focus areas
    goal | goal, goals, end goal, end goals, objective, primary goal, mission | goal, goals, objective, aim, purpose
    work_style | work style, working style | work style
    lifecycle_stage | lifecycle stage, stage of the lifecycle | lifecycle, early stage, late stage
    industry | industries, common industries, sectors, industry | industries, industry, sectors
    employer | employers, largest employers, where they work, workplace, workplaces, work setting, work settings, typical settings, work environment, place of work, who hires, settings, where you work, where can work, where could work, where will work, where you'll work, where to work, working environment, works in, works for, where they are employed, place of employment | employers, employer, where do work, where does work, where can work, places of work, largest employer, who employs, workplaces
    collaboration | collaboration, workflow and collaboration, talks to, reports to, works with, stakeholder contact, teamwork | collaborate, collaboration, with whom, who work with, whom work with, who deal with, whom deal with, stakeholder contact, work together
    entry_difficulty | barrier to entry, difficulty of entry, entry difficulty, ease of entry | barrier to entry, beginner, beginners, newcomers, easier to enter, easier to get into, easier to start, hard to get in, hard to enter
    talent_availability | talent availability, availability | talent availability, qualified people, easier to hire, harder to fill, available on the market
    time_to_value | time to value, business impact | time to value, business value, value sooner
    career_path | career path, career paths, career ladder, =advancement, =progression, career progression, where can it lead, where it leads, what comes next | career path, advancement, progression, promoted, comes after, career ladder
    transition | transition, skills transition, switching, moving from, can you switch, switch, transition between | transition, switch, move into, become a, become an, branch into, change from
    similar | similar occupations, related jobs, related occupations, related roles | similar, resemble, alternatives, related occupations, related jobs
    preference | which role is right, which role should you choose, which should you choose, which one should you pick, how to choose, who it suits, which one suits you, which is for you, preference, suitable role, which is right for you, which one is for you, bottom line, right for you, better for you, best for you, which fits you, which one fits, pick your, who should choose, who should become, should you become, who is it for, who's it for, which is it, which one is it, which suits, which career fits, which career suits, who thrives, best for, ideal for, suited to, you'll enjoy it if, you will enjoy it if | suits, suit, right for me
    recommendation | recommendations, hiring advice, when to hire, verdict, hire, who should you, which do you need, who do you need, who needs which | whom to hire, hire
    example_project | example project, example projects, sample project, project idea | example project, project, might build, something build
    learning_resource | practical tips, practical tips for getting started, getting started, tips, how to get started, how to start, first steps, learning resources | get started, tips, learning resources, learn, start as
    working_hours | working hours, work schedule, work schedules, hours, typical hours, weekly hours, stress and hours, on call duty, working life, schedule, =shifts, shift work, typical shift, shift pattern, night work, weekend work, evening work, overtime | working hours, work hours, hours a week, schedule, shifts, overtime
    alias | also known as, other names, aliases | also known as, other name, stand for, another name
    """
}
