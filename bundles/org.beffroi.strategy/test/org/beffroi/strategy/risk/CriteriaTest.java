package org.beffroi.strategy.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.result.DrillDown;
import org.beffroi.strategy.model.Channel;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.Charter;
import org.beffroi.strategy.model.CharterKind;
import org.beffroi.strategy.model.Circuit;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.EditorialLine;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Training;
import org.beffroi.strategy.model.Unit;
import org.beffroi.strategy.risk.absence.GroundElsewhere;
import org.beffroi.strategy.risk.improvisation.Cadence;
import org.beffroi.strategy.risk.improvisation.NoDiagnosis;
import org.beffroi.strategy.risk.improvisation.ObjectivesWithoutIndicators;
import org.beffroi.strategy.risk.improvisation.OutsideRubrics;
import org.beffroi.strategy.risk.shock.CannedAnswers;
import org.beffroi.strategy.risk.shock.NoModerationCharter;
import org.beffroi.strategy.risk.shock.PlanUntested;
import org.beffroi.strategy.risk.shock.ResponseDelay;
import org.beffroi.strategy.risk.shock.ResponseRate;
import org.beffroi.strategy.risk.shock.ToneOfReplies;
import org.beffroi.strategy.risk.shock.TrainingNotDone;
import org.beffroi.strategy.risk.told.Told;
import org.beffroi.testing.mention.MentionBuilder;
import org.junit.jupiter.api.Test;

/** Each criterion measured by hand: a figure, its base, its level, and what it says. */
class CriteriaTest extends GaugedTown {

    /** An archive that ended half a year ago knows half of a year too, and of the last three months nothing. */
    @Test
    void after_the_last_mention_nothing_is_observed() {
        List<Mention> said = posts("facebook", 1, "2024-01-05");
        said.addAll(posts("facebook", 1, "2025-04-15"));
        said.add(own("facebook:ours", "2024-02-01", "la nôtre"));
        Place ended =
                Place.of(said).visited("2024-01-05", "2025-04-15").with(new Told.Ground("share.own", 0.5, 10_000));
        assertThat(measured(ended, new GroundElsewhere()).confidence())
                .isCloseTo(Confidence.ofShare(0.5, 10_000) * 183 / 365, within(1e-9));
        town.strategy.setStatus(Status.ADOPTED);
        town.line("Chaque jour", 7, Unit.WEEK, town.channel(Medium.FACEBOOK, ChannelDecision.KEEP));
        assertThat(notMeasured(ended, new Cadence()))
                .contains("Rien n’a été collecté", "l’archive s’arrête le 15 avril 2025")
                .doesNotContain("0 publication");
    }

    /** An archive that began half a year ago knows half of a year; a month without a source is a month less. */
    @Test
    void what_the_archive_could_not_see_makes_it_less_sure() {
        Place half = Place.of(from("2025-04-15"))
                .visited("2025-04-15", "2025-10-14")
                .with(new Told.Ground("share.own", 0.5, 10_000));
        assertThat(measured(half, new GroundElsewhere()).confidence())
                .isCloseTo(Confidence.ofShare(0.5, 10_000) * 183 / 365, within(1e-9));
        Place gap = half.without(new org.beffroi.core.analysis.Gap(
                "Pages",
                java.time.Instant.parse("2025-05-31T22:00:00Z"),
                java.util.Optional.of(java.time.Instant.parse("2025-06-30T22:00:00Z"))));
        assertThat(measured(gap, new GroundElsewhere()).confidence())
                .isCloseTo(Confidence.ofShare(0.5, 10_000) * 153 / 365, within(1e-9));
    }

    /**
     * Begun 20 days ago: 7 a week on Facebook make 20 posts. 11 were made, one of them twice: 45 % away, 35 of the 50 points.
     */
    @Test
    void the_cadence_is_not_that_of_the_plan() {
        Channel page = town.channel(Medium.FACEBOOK, ChannelDecision.KEEP);
        Channel paper = town.channel(Medium.MAGAZINE, ChannelDecision.KEEP);
        town.line("Chaque jour", 7, Unit.WEEK, page);
        town.line("Bulletin", 30, Unit.DAY, paper);
        town.strategy.setFrom(Place.TODAY.minusDays(19));
        town.strategy.setStatus(Status.ADOPTED);
        List<Mention> said = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            said.add(own("facebook:p" + i, "2025-10-0" + (1 + i % 9), "copie" + i));
        }
        said.add(own("facebook:twice", "2025-10-05", "copie3"));
        said.add(own("facebook:before", "2025-09-01", "avant"));
        said.add(own("press:elsewhere", "2025-10-05", "presse"));
        said.addAll(posts("facebook", 5, "2025-10-04"));
        Gauged.Measured short15 = measured(Place.of(said), new Cadence());
        assertThat(base(short15)).as("the archive ends on the ninth").isEqualTo(15);
        assertThat(short15.said().in(Locale.FRENCH)).contains("11 publications", "15 jours", "prévoient 15");
        said.addAll(posts("facebook", 1, "2025-10-14"));
        Gauged.Measured measured = measured(Place.of(said).visited("2025-09-01", "2025-10-14"), new Cadence());
        assertThat(base(measured)).isEqualTo(20);
        assertThat(figure(measured)).isCloseTo(0.45, within(1e-9));
        assertThat(measured.level()).isCloseTo(0.7, within(1e-9));
        assertThat(measured.said().in(Locale.FRENCH)).contains("11 publications", "20 jours", "prévoient 20");
    }

    private static Mention own(String id, String day, String copies) {
        return MentionBuilder.post(id)
                .at(day + "T08:00:00Z")
                .by("villedesonneval")
                .saying("Le point du jour " + id)
                .with(CoreFields.SPEAKER, "own")
                .with(CoreFields.COPIES, copies)
                .made();
    }

    @Test
    void a_plan_that_has_not_begun_has_no_cadence() {
        town.strategy.setFrom(Place.TODAY.plusDays(1));
        assertThat(notMeasured(Place.empty(), new Cadence())).contains("pas encore commencé");
        town.strategy.setFrom(Place.TODAY);
        town.line("Hebdomadaire", 1, Unit.WEEK, town.channel(Medium.FACEBOOK, ChannelDecision.KEEP));
        Place posted = Place.of(List.of(own("facebook:p", "2025-10-14", "un")));
        assertThat(notMeasured(posted, new Cadence())).contains("pas encore adoptée");
        town.strategy.setStatus(Status.ADOPTED);
        assertThat(notMeasured(posted, new Cadence())).contains("Trop peu");
    }

    /** Two posts of the youth council on Instagram are none of the town hall's page, whose rubric asks for one a day. */
    @Test
    void posts_of_other_bodies_keep_no_cadence() {
        Channel account = town.channel(Medium.INSTAGRAM, ChannelDecision.KEEP);
        account.setAddress("https://instagram.example/villedesonneval");
        town.channel(Medium.INSTAGRAM, ChannelDecision.HAND_OVER).setAddress("https://www.instagram.com/cmj_sonneval/");
        town.line("Chaque jour", 1, Unit.DAY, account);
        town.strategy.setFrom(Place.TODAY.minusDays(9));
        town.strategy.setStatus(Status.ADOPTED);
        List<Mention> said = new ArrayList<>();
        for (int i = 5; i < 10; i++) {
            said.add(MentionBuilder.post("instagram:cmj" + i)
                    .at("2025-10-0" + i + "T08:00:00Z")
                    .by("cmj_sonneval")
                    .saying("Élection du conseil des jeunes, jour " + i)
                    .with(CoreFields.SPEAKER, "own")
                    .with(CoreFields.OFFICIAL, true)
                    .made());
        }
        assertThat(notMeasured(Place.of(said).visited("2025-10-01", "2025-10-14"), new Cadence()))
                .contains("aucun message des comptes");
        said.add(own("instagram:before", "2025-08-01", "avant"));
        said.add(own("instagram:one", "2025-10-06", "un"));
        Gauged.Measured measured = measured(Place.of(said).visited("2025-08-01", "2025-10-14"), new Cadence());
        assertThat(measured.said().in(Locale.FRENCH)).contains("1 publication ", "10 jours", "prévoient 10");
    }

    @Test
    void posts_outside_any_rubric() {
        EditorialLine line = town.line("Le vendredi", 1, Unit.WEEK);
        for (int i = 0; i < 8; i++) {
            EditorialItem item = town.named(town.make.createEditorialItem(), "Publication " + i);
            item.setLine(i < 6 ? line : null);
            item.setState(i == 7 ? ItemState.DROPPED : ItemState.PLANNED);
            town.strategy.getItems().add(item);
        }
        Gauged.Measured measured = measured(new OutsideRubrics());
        assertThat(figure(measured)).isCloseTo(1 / 7.0, within(1e-9));
        assertThat(measured.level()).isCloseTo(2 / 7.0, within(1e-9));
        assertThat(measured.said().in(Locale.FRENCH)).contains("Publication 6");
    }

    /** One whole, one measured once, one without a target, one without indicators: two of four are blind. */
    @Test
    void objectives_without_indicators() {
        for (int i = 0; i < 4; i++) {
            Objective objective = town.named(town.make.createObjective(), "Objectif " + i);
            town.strategy.getObjectives().add(objective);
            if (i < 3) {
                Indicator indicator = town.named(town.make.createIndicator(), "Indicateur " + i);
                indicator.setTarget(i == 2 ? null : BigDecimal.TEN);
                if (i == 1) {
                    var taken = town.make.createMeasurement();
                    taken.setValue(BigDecimal.ONE);
                    indicator.getMeasurements().add(taken);
                } else {
                    indicator.setBaseline(BigDecimal.ONE);
                }
                objective.getIndicators().add(indicator);
            }
        }
        Gauged.Measured measured = measured(new ObjectivesWithoutIndicators());
        assertThat(figure(measured)).isEqualTo(0.5);
        assertThat(measured.level()).isOne();
        assertThat(measured.said().in(Locale.FRENCH)).contains("Objectif 2", "Objectif 3");
    }

    @Test
    void findings_without_evidence() {
        town.presence(Medium.FACEBOOK, ChannelStatus.OFFICIAL, 1, null);
        for (int i = 0; i < 4; i++) {
            var finding = town.named(town.make.createFinding(), "Constat " + i);
            if (i > 0) {
                var evidence = town.named(town.make.createDocumentEvidence(), "Pièce " + i);
                evidence.setAt(Place.NOW);
                finding.getEvidence().add(evidence);
            }
            town.strategy.getDiagnosis().getFindings().add(finding);
        }
        assertThat(measured(new NoDiagnosis()).level()).isCloseTo(0.5, within(1e-9));
        town.strategy.setDiagnosis(null);
        Gauged.Measured none = measured(new NoDiagnosis());
        assertThat(none.level()).isOne();
        assertThat(none.figure()).isEmpty();
    }

    /** 19 of 48, 39.6 %: between 90 and 30, 50.4 of the 60 points. */
    @Test
    void too_few_answers() {
        Place place =
                Place.of(posts("facebook", 1, "2025-01-01")).with(new Told.Answers("share.answered", 19 / 48.0, 48));
        Gauged.Measured measured = measured(place, new ResponseRate());
        assertThat(measured.level()).isCloseTo((0.9 - 19 / 48.0) / 0.6, within(1e-9));
        assertThat(measured.said().in(Locale.FRENCH)).contains("39,6\u202f%", "48");
        assertThat(notMeasured(Place.empty().with(new Told.Answers("share.answered", 1, 4)), new ResponseRate()))
                .contains("Trop peu");
        assertThat(notMeasured(
                        Place.of(from("2025-01-01")).with(new Told.Answers("share.answered", Double.NaN, 0)),
                        new ResponseRate()))
                .contains("attribué");
    }

    /** 16 hours where 8 are promised: twice, half of the way from one to three. */
    @Test
    void late_answers() {
        Place place = Place.of(posts("facebook", 1, "2025-01-01")).with(new Told.Answers("delay.working", 16, 40));
        assertThat(notMeasured(place, new ResponseDelay())).contains("circuit");
        Circuit circuit = town.named(town.make.createCircuit(), "Réponse");
        circuit.setHoursInside(BigDecimal.valueOf(8));
        town.strategy.setOrganisation(town.named(town.make.createOrganisation(), "Organisation"));
        town.strategy.getOrganisation().getCircuits().add(circuit);
        Gauged.Measured measured = measured(place, new ResponseDelay());
        assertThat(figure(measured)).isEqualTo(2);
        assertThat(measured.level()).isEqualTo(0.5);
    }

    /**
     * Under our post 12 answers of neighbours are read, 4 of them negative, where 2 of 10 are elsewhere: 13.3 points more, a third of
     * forty. Ours are not counted; one without a tone may be either.
     */
    @Test
    void the_tone_of_what_follows_our_words() {
        List<Mention> said = new ArrayList<>(List.of(own("facebook:ours", "2025-10-01", "a")));
        for (int i = 0; i < 12; i++) {
            said.add(MentionBuilder.comment("facebook:c" + i, "facebook:ours")
                    .at("2025-10-02T10:00:00Z")
                    .by("voisin")
                    .saying("Ah")
                    .with(CoreFields.TONE, i < 4 ? "negative" : i < 9 ? "neutral" : "positive")
                    .made());
        }
        said.add(MentionBuilder.comment("facebook:unread", "facebook:ours")
                .at("2025-10-02T10:00:00Z")
                .saying("Bof")
                .made());
        said.add(MentionBuilder.comment("facebook:mine", "facebook:ours")
                .at("2025-10-02T11:00:00Z")
                .with(CoreFields.SPEAKER, "own")
                .with(CoreFields.TONE, "negative")
                .saying("Nous regrettons")
                .made());
        assertThat(notMeasured(Place.of(said), new ToneOfReplies())).contains("rien à quoi comparer");
        for (int i = 0; i < 10; i++) {
            said.add(MentionBuilder.comment("facebook:e" + i, "facebook:press")
                    .at("2025-10-02T10:00:00Z")
                    .by("autre")
                    .saying("Oh")
                    .with(CoreFields.TONE, i < 2 ? "negative" : "neutral")
                    .made());
        }
        Place place = Place.of(said);
        Gauged.Measured measured = measured(place, new ToneOfReplies());
        assertThat(base(measured)).isEqualTo(12);
        assertThat(figure(measured)).isCloseTo(100 * (1 / 3.0 - 0.2), within(1e-9));
        assertThat(measured.level()).isCloseTo((1 / 3.0 - 0.2) / 0.4, within(1e-9));
        assertThat(measured.levels().high()).isCloseTo((5 / 13.0 - 0.2) / 0.4, within(1e-9));
        assertThat(measured.said().in(Locale.FRENCH)).contains("33,3", "contre 20");
        DrillDown.ToMentions drillDown =
                (DrillDown.ToMentions) measured.drillDown().orElseThrow();
        place.visit(ground -> assertThat(ground.run().snapshot().count(drillDown.query(), Cancel.never()))
                .isEqualTo(4));
        assertThat(notMeasured(Place.of(said.subList(0, 5)), new ToneOfReplies()))
                .contains("Trop peu");
        assertThat(notMeasured(Place.of(posts("x", 9, "2025-10-01")), new ToneOfReplies()))
                .contains("rien");
    }

    /** Twelve answers, of which seven say one thing: six of twelve were given before. */
    @Test
    void answers_that_are_all_alike() {
        List<Mention> said = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            said.add(MentionBuilder.comment("facebook:r" + i, "facebook:c" + i)
                    .at("2025-10-02T10:00:00Z")
                    .by("villedesonneval")
                    .with(CoreFields.SPEAKER, "own")
                    .with(CoreFields.COPIES, i < 7 ? "point" : "r" + i)
                    .saying(i < 7 ? "Nous avons fait le point avec le prestataire." : "Réponse " + i)
                    .made());
        }
        Gauged.Measured measured = measured(Place.of(said).visited("2025-10-01", "2025-10-14"), new CannedAnswers());
        assertThat(figure(measured)).isCloseTo(0.5, within(1e-9));
        assertThat(measured.level()).isCloseTo(0.8, within(1e-9));
        assertThat(measured.said().in(Locale.FRENCH)).contains("12 réponses", "6 textes différents");
        assertThat(notMeasured(Place.of(said.subList(0, 5)), new CannedAnswers()))
                .contains("Trop peu");
    }

    @Test
    void a_crisis_plan_that_was_tried_a_year_ago() {
        assertThat(measured(new PlanUntested()).said().in(Locale.FRENCH)).contains("pas de plan");
        town.strategy.setCrisis(town.named(town.make.createCrisisPlan(), "Plan"));
        town.strategy.getCrisis().getScenarios().add(town.named(town.make.createScenario(), "Crue"));
        assertThat(measured(new PlanUntested()).said().in(Locale.FRENCH)).contains("jamais");
        town.strategy.getCrisis().setTestedOn(Place.TODAY.minusYears(1));
        assertThat(measured(new PlanUntested()).level()).isCloseTo(0.5, within(0.01));
        town.strategy.getCrisis().setTestedOn(Place.TODAY.plusDays(1));
        assertThat(measured(new PlanUntested()).level()).isOne();
    }

    /** Of three whose day has come one was missed; the one to come counts on neither side, even where somebody ticked it already. */
    @Test
    void training_that_was_missed() {
        town.strategy.setMeans(town.make.createMeans());
        training("Faite", true, Place.TODAY.minusDays(3));
        training("Faite aussi", true, null);
        training("Manquée", false, Place.TODAY);
        training("À venir", true, Place.TODAY.plusDays(1));
        Gauged.Measured measured = measured(new TrainingNotDone());
        assertThat(measured.level()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(measured.levels().low()).isEqualTo(measured.levels().high());
        assertThat(measured.said().in(Locale.FRENCH))
                .contains("Manquée", "Une formation échue sur 3", "Une autre est à venir.")
                .doesNotContain("pas de date");
    }

    @Test
    void training_to_come_raises_no_risk() {
        town.strategy.setMeans(town.make.createMeans());
        training("À venir", false, Place.TODAY.plusDays(1));
        assertThat(notMeasured(Place.empty(), new TrainingNotDone())).contains("à venir", "rien n’est en retard");
        training("Sans date", false, null);
        assertThat(notMeasured(Place.empty(), new TrainingNotDone())).contains("pas de date");
        training("Faite", true, Place.TODAY);
        Gauged.Measured measured = measured(new TrainingNotDone());
        assertThat(measured.level()).isZero();
        assertThat(measured.levels().high()).as("the undated one may be late").isEqualTo(0.5);
        assertThat(measured.said().in(Locale.FRENCH))
                .contains("La seule formation échue a eu lieu.", "Une autre n’a pas de date.");
    }

    private void training(String name, boolean done, LocalDate on) {
        Training training = town.named(town.make.createTraining(), name);
        training.setDone(done);
        training.setOn(on);
        town.strategy.getMeans().getTrainings().add(training);
    }

    @Test
    void a_charter_that_is_not_adopted_or_not_shown() {
        Charter charter = town.named(town.make.createCharter(), "Charte de modération");
        charter.setKind(CharterKind.MODERATION);
        town.strategy.getCharters().add(charter);
        Gauged.Measured draft = measured(new NoModerationCharter());
        assertThat(draft.level()).isOne();
        assertThat(draft.figure()).isEmpty();
        charter.setAdoptedOn(Place.TODAY);
        town.channel(Medium.FACEBOOK, ChannelDecision.KEEP).setShowsModerationCharter(true);
        town.channel(Medium.INSTAGRAM, ChannelDecision.KEEP);
        town.channel(Medium.X, ChannelDecision.CLOSE);
        Gauged.Measured measured = measured(new NoModerationCharter());
        assertThat(measured.level()).isEqualTo(0.5);
        assertThat(base(measured)).isEqualTo(2);
    }
}
