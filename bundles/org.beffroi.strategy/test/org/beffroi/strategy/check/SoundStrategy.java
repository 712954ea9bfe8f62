package org.beffroi.strategy.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.beffroi.strategy.model.*;

/** A small strategy of an invented town that lacks nothing: no check finds anything in it. A test breaks one thing. */
final class SoundStrategy {

    static final Setting SETTING = Setting.on(LocalDate.of(2025, 10, 15), ZoneId.of("Europe/Paris"));

    final ModelFactory make = ModelFactory.eINSTANCE;
    private int keys;

    final Strategy strategy = named(make.createStrategy(), "Stratégie numérique 2024-2027");
    final Territory territory = named(make.createTerritory(), "Valombre");
    final GlobalGoal goal = named(make.createGlobalGoal(), "Faire connaître les services");
    final GlobalAction globalAction = named(make.createGlobalAction(), "Refondre le magazine");
    final WeakPoint weakPoint = named(make.createWeakPoint(), "Le retour du public");
    final Finding strength = named(make.createFinding(), "Un magazine lu");
    final Finding weakness = named(make.createFinding(), "La cantine critiquée");
    final Objection objection = named(make.createObjection(), "On va se faire lyncher");
    final Presence presence = named(make.createPresence(), "Tu sais que tu viens de Valombre quand");
    final Fieldwork fieldwork = named(make.createFieldwork(), "Entretien avec une directrice d’école");
    final Axis axis = named(make.createAxis(), "Écouter");
    final Objective objective = named(make.createObjective(), "Regagner la confiance des familles");
    final Indicator indicator = named(make.createIndicator(), "Part des mentions négatives");
    final ArchiveMeasure measure = make.createArchiveMeasure();
    final MentionEvidence evidence = named(make.createMentionEvidence(), "Encore du poulet froid");
    final Audience audience = named(make.createAudience(), "Familles");
    final Message message = named(make.createMessage(), "Les menus sont publiés");
    final EditorialLine line = named(make.createEditorialLine(), "Le menu de la semaine");
    final EditorialItem past = named(make.createEditorialItem(), "Menus de juin");
    final EditorialItem item = named(make.createEditorialItem(), "Menus de novembre");
    final Channel page = named(make.createChannel(), "Ville de Valombre");
    final Channel magazine = named(make.createChannel(), "Valombre Mag");
    final Channel mayors = named(make.createChannel(), "Camille Rivière, maire");
    final Tool tool = named(make.createTool(), "Site de la ville");
    final Role manager = named(make.createRole(), "Chargée des réseaux");
    final Role head = named(make.createRole(), "Directrice de la communication");
    final Training training = named(make.createTraining(), "Répondre en public");
    final BudgetLine money = named(make.createBudgetLine(), "Photographies 2025");
    final Provider provider = named(make.createProvider(), "Studio Lumen");
    final Circuit circuit = named(make.createCircuit(), "Publications courantes");
    final Action action = named(make.createAction(), "Publier les menus");
    final Action later = named(make.createAction(), "Ouvrir un comité de cantine");
    final Load load = make.createLoad();
    final Charter moderation = named(make.createCharter(), "Charte de modération");
    final Charter agents = named(make.createCharter(), "Charte des agents");
    final Charter elected = named(make.createCharter(), "Charte des élus");
    final Charter ambassadors = named(make.createCharter(), "Charte des ambassadeurs");
    final ModerationAct act = named(make.createModerationAct(), "Insulte du 3 mars");
    final Consultation consultation = named(make.createConsultation(), "Quels menus demain");
    final Risk risk = named(make.createRisk(), "Ne pas répondre aux familles");
    final CrisisPlan crisis = named(make.createCrisisPlan(), "Plan de crise");
    final Scenario scenario = named(make.createScenario(), "Intoxication à la cantine");
    final AdvocacyProgramme programme = named(make.createAdvocacyProgramme(), "Les voix de Valombre");
    final AmbassadorGroup group = named(make.createAmbassadorGroup(), "Agents volontaires");
    final Ambassador ambassador = named(make.createAmbassador(), "Une animatrice");
    final Election election = named(make.createElection(), "Municipales de mars 2026");
    final LegalPeriod period = named(make.createLegalPeriod(), "Six mois avant");

    SoundStrategy() {
        frame();
        diagnosis();
        objectives();
        editorial();
        channels();
        means();
        actions();
        rules();
        risks();
        advocacy();
    }

    /** The element with that name and an identity that no other has. */
    <T extends Element> T named(T element, String name) {
        element.setKey("k" + keys++);
        element.setName(name);
        return element;
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    private void frame() {
        strategy.setFrom(day("2024-01-01"));
        strategy.setUntil(day("2027-12-31"));
        strategy.setStatus(Status.ADOPTED);
        strategy.setAdoptedOn(day("2024-02-12"));
        strategy.setStartingPoint(StartingPoint.GLOBAL_PLAN_PRESENT);
        territory.setInsee("99001");
        territory.setPopulation(24_310);
        strategy.setTerritory(territory);
        Singularity singularity = named(make.createSingularity(), "Une ville de tisserands");
        singularity.setHistory("Quatre siècles de drap.");
        strategy.setSingularity(singularity);
        GlobalPlan plan = named(make.createGlobalPlan(), "Plan de communication 2023");
        plan.getGoals().add(goal);
        plan.getActions().add(globalAction);
        globalAction.setGoal(goal);
        plan.getWeakPoints().add(weakPoint);
        strategy.setGlobalPlan(plan);
    }

    private void diagnosis() {
        Diagnosis diagnosis = named(make.createDiagnosis(), "Diagnostic");
        strength.setKind(FindingKind.STRENGTH);
        strength.getEvidence().add(seen(named(make.createDocumentEvidence(), "Enquête de lectorat")));
        weakness.setKind(FindingKind.WEAKNESS);
        weakness.getEvidence().add(seen(named(make.createQueryEvidence(), "Mentions de la cantine")));
        diagnosis.getFindings().addAll(List.of(strength, weakness));
        objection.setAnswer("Répondre vite apaise ; se taire laisse dire.");
        diagnosis.getObjections().add(objection);
        presence.setMedium(Medium.FACEBOOK);
        presence.setStatus(ChannelStatus.COMMUNITY);
        presence.setFollowers(2_100);
        presence.setAt(day("2025-09-01"));
        presence.setChannel(page);
        diagnosis.getPresences().add(presence);
        fieldwork.setAttribution(Attribution.ROLE);
        fieldwork.setWith("Une directrice d’école");
        diagnosis.getFieldwork().add(fieldwork);
        strategy.setDiagnosis(diagnosis);
    }

    static <E extends Evidence> E seen(E evidence) {
        evidence.setAt(at("2025-09-01"));
        return evidence;
    }

    private void objectives() {
        strategy.getAxes().add(axis);
        objective.setStatement("Ramener de 62 à 25 % la part négative de ce que les familles disent de la cantine");
        objective.setWhy("Trois crises en deux ans ont entamé la confiance.");
        objective.setAttainable("Une ville comparable y est parvenue en dix-huit mois.");
        objective.setDue(day("2026-12-31"));
        objective.setAxis(axis);
        objective.setOwner(head);
        objective.getAudiences().add(audience);
        objective.getAlignments().add(aligned(AlignmentKind.REINFORCES, weakPoint));
        objective.getAlignments().add(aligned(AlignmentKind.COMPLEMENTS, goal));
        objective.getEvidence().add(seen(evidence));
        indicator.setDirection(Direction.DOWN);
        indicator.setBaseline(BigDecimal.valueOf(62));
        indicator.setBaselineAt(day("2025-03-01"));
        indicator.setTarget(BigDecimal.valueOf(25));
        indicator.setDue(day("2026-12-31"));
        measure.setQuery("cantine");
        measure.setDays(30);
        indicator.setMeasure(measure);
        indicator.getMeasurements().add(measured("2025-10-01", 48));
        objective.getIndicators().add(indicator);
        strategy.getObjectives().add(objective);
        audience.setSize(3_900);
        audience.setSizeSource("Insee, recensement");
        audience.setSizeAt(day("2021-01-01"));
        audience.getChannels().add(magazine);
        strategy.getAudiences().add(audience);
    }

    Alignment aligned(AlignmentKind kind, Ground ground) {
        Alignment alignment = make.createAlignment();
        alignment.setKind(kind);
        alignment.setGround(ground);
        return alignment;
    }

    Measurement measured(String day, int value) {
        Measurement measurement = make.createMeasurement();
        measurement.setAt(at(day));
        measurement.setValue(BigDecimal.valueOf(value));
        return measurement;
    }

    private void editorial() {
        message.setWords("Chaque lundi, les menus de la semaine sont affichés et publiés.");
        message.setProof("Les menus, en ligne depuis janvier.");
        message.getObjectives().add(objective);
        strategy.getMessages().add(message);
        line.setTimes(1);
        line.setEvery(Unit.WEEK);
        line.setOwner(manager);
        line.getObjectives().add(objective);
        line.getAudiences().add(audience);
        line.getChannels().addAll(List.of(page, magazine));
        strategy.getLines().add(line);
        past.setOn(day("2025-06-02"));
        past.setState(ItemState.PUBLISHED);
        item.setOn(day("2025-11-03"));
        item.setState(ItemState.PLANNED);
        for (EditorialItem one : List.of(past, item)) {
            one.setLine(line);
            one.getChannels().add(page);
        }
        strategy.getItems().addAll(List.of(past, item));
    }

    private void channels() {
        page.setMedium(Medium.FACEBOOK);
        page.setDecision(ChannelDecision.KEEP);
        page.setOwner(manager);
        page.setFollowers(8_400);
        page.setFollowersAt(day("2025-09-01"));
        page.setGeneralInformation(true);
        page.setOppositionSpace(true);
        page.setShowsModerationCharter(true);
        page.getObjectives().add(objective);
        page.getAudiences().add(audience);
        magazine.setMedium(Medium.MAGAZINE);
        magazine.setDecision(ChannelDecision.KEEP);
        magazine.setOwner(head);
        magazine.getObjectives().add(objective);
        mayors.setMedium(Medium.X);
        mayors.setStatus(ChannelStatus.PERSONAL_OF_ELECTED);
        strategy.getChannels().addAll(List.of(page, magazine, mayors));
        tool.setState(ToolState.TO_REBUILD);
        tool.setBudget(BigDecimal.valueOf(40_000));
        strategy.getTools().add(tool);
    }

    private void means() {
        Means means = make.createMeans();
        manager.setFullTimeNow(BigDecimal.ONE);
        head.setFullTimeNow(BigDecimal.ONE);
        means.getRoles().addAll(List.of(manager, head));
        training.setOn(day("2025-02-04"));
        training.setDone(true);
        means.getTrainings().add(training);
        provider.setUntil(day("2026-12-31"));
        means.getProviders().add(provider);
        money.setYear(2025);
        money.setAmount(BigDecimal.valueOf(5_000));
        money.setAction(action);
        money.setProvider(provider);
        means.getBudget().add(money);
        strategy.setMeans(means);
        Organisation organisation = make.createOrganisation();
        circuit.setDrafts(manager);
        circuit.setValidates(head);
        circuit.setPublishes(manager);
        circuit.setAnswers(manager);
        circuit.setSubstitute(head);
        circuit.setHoursInside(BigDecimal.valueOf(4));
        circuit.setHoursOutside(BigDecimal.valueOf(24));
        organisation.getCircuits().add(circuit);
        strategy.setOrganisation(organisation);
    }

    private void actions() {
        action.setFrom(day("2025-01-06"));
        action.setUntil(day("2025-12-19"));
        action.setState(ActionState.RUNNING);
        action.setOwner(manager);
        action.setBudget(BigDecimal.valueOf(5_000));
        load.setRole(manager);
        load.setYear(2025);
        load.setDays(BigDecimal.valueOf(60));
        action.getLoads().add(load);
        later.setFrom(day("2025-09-01"));
        later.setUntil(day("2026-06-30"));
        later.setOwner(head);
        later.getDependsOn().add(action);
        for (Action one : List.of(action, later)) {
            one.getObjectives().add(objective);
        }
        strategy.getActions().addAll(List.of(action, later));
    }

    private void rules() {
        List<CharterKind> kinds = List.of(CharterKind.values());
        List<Charter> charters = List.of(moderation, agents, elected, ambassadors);
        for (int i = 0; i < kinds.size(); i++) {
            Charter charter = charters.get(i);
            charter.setKind(kinds.get(i));
            charter.setAdoptedOn(day("2024-06-10"));
            charter.setShownWhere("Présentation de chaque compte");
            Article article = named(make.createArticle(), "Premier article");
            article.setWords("Chacun peut critiquer ; nul n’est insulté.");
            charter.getArticles().add(article);
        }
        strategy.getCharters().addAll(charters);
        act.setArticle(moderation.getArticles().getFirst());
        act.setCapture("captures/2025-03-03.png");
        act.setDecision(ModerationDecision.HIDDEN);
        strategy.getModeration().add(act);
        consultation.setAsked("Quels plats retirer, quels plats ajouter ?");
        consultation.setUntil(day("2025-05-31"));
        consultation.setBecame("Douze plats changés, liste publiée en juillet.");
        consultation.getAudiences().add(audience);
        strategy.getParticipations().add(consultation);
        LegalCalendar calendar = named(make.createLegalCalendar(), "Calendrier");
        election.setFirstRound(day("2026-03-15"));
        period.setFrom(day("2025-09-01"));
        period.setUntil(day("2026-03-15"));
        election.getPeriods().add(period);
        calendar.getElections().add(election);
        strategy.setCalendar(calendar);
    }

    private void risks() {
        risk.setKind(RiskKind.ABSENCE);
        Risk improvisation = named(make.createRisk(), "Ouvrir sans préparer");
        improvisation.setKind(RiskKind.IMPROVISATION);
        Risk shock = named(make.createRisk(), "Parler comme un avis officiel");
        shock.setKind(RiskKind.CULTURE_SHOCK);
        for (Risk one : List.of(risk, improvisation, shock)) {
            one.setReassessOn(day("2026-01-15"));
            one.getCriteria().add(named(make.createCriterion(), "Délai de réponse"));
            one.getMitigations().add(action);
            strategy.getRisks().add(one);
        }
        crisis.setDiffusion(Diffusion.INTERNAL);
        crisis.setTestedOn(day("2025-06-17"));
        scenario.getWatches().add("cantine");
        scenario.setFirstAnswer("Nous avons vu vos messages ; un point à midi.");
        scenario.getChain().add(link("Direction de la communication"));
        scenario.getChain().add(link("Cabinet"));
        crisis.getScenarios().add(scenario);
        strategy.setCrisis(crisis);
    }

    ChainLink link(String who) {
        ChainLink link = make.createChainLink();
        link.setWho(who);
        link.setHow("Téléphone d’astreinte");
        return link;
    }

    private void advocacy() {
        programme.setLine(line);
        group.setKind(AmbassadorKind.AGENTS);
        group.setDiffusion(Diffusion.INTERNAL);
        ambassador.setConsentOn(day("2025-01-10"));
        ambassador.setTrainedOn(day("2025-02-04"));
        ambassador.setCharterSignedOn(day("2025-02-04"));
        ambassador.setDeclaredAudience(310);
        ambassador.setDeclaredOn(day("2025-09-01"));
        group.getAmbassadors().add(ambassador);
        programme.getGroups().add(group);
        strategy.getAdvocacy().add(programme);
    }
}
