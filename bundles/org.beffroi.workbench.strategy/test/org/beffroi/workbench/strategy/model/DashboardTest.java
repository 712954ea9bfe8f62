package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.strategy.analysis.Forecast;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.TypedMeasure;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.StrategyView;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 2);
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Strategy strategy = MAKE.createStrategy();
    private final Objective listen = objective("Écouter");
    private final Objective answer = objective("Répondre");
    private final Language french = new Language(Locale.FRENCH).with(StrategyView.class);
    private final IndicatorWords words = new IndicatorWords(french, new Days(french, PARIS, TODAY));

    private Objective objective(String name) {
        Objective made = MAKE.createObjective();
        made.setName(name);
        strategy.getObjectives().add(made);
        return made;
    }

    /** From 40 at the first of January to 60 at the end of the year. */
    private static Indicator indicator(Objective of, String name, String... values) {
        Indicator made = MAKE.createIndicator();
        made.setName(name);
        made.setUnit("%");
        made.setBaseline(new BigDecimal("40"));
        made.setBaselineAt(LocalDate.of(2025, 1, 1));
        made.setTarget(new BigDecimal("60"));
        made.setDue(LocalDate.of(2025, 12, 31));
        LocalDate day = TODAY.minusDays(values.length - 1L);
        for (String value : values) {
            Measurement taken = MAKE.createMeasurement();
            taken.setAt(day.atTime(12, 0).atZone(PARIS).toInstant());
            taken.setValue(new BigDecimal(value));
            made.getMeasurements().add(taken);
            day = day.plusDays(1);
        }
        of.getIndicators().add(made);
        return made;
    }

    private Dashboard dashboard(boolean grouped) {
        return Dashboard.of(strategy, grouped, TODAY, PARIS);
    }

    @Test
    void theMostUrgentComesFirstUnderItsObjective() {
        indicator(listen, "reached", "61");
        indicator(listen, "late", "41");
        indicator(answer, "on time", "50");
        Dashboard shown = dashboard(true);
        assertThat(shown.lines().getFirst()).isEqualTo(new Dashboard.Heading(listen));
        assertThat(shown.cards())
                .extracting(card -> card.indicator().getName())
                .containsExactly("late", "reached", "on time");
    }

    @Test
    void orAllTogetherWithTheNameOfTheirObjective() {
        indicator(listen, "reached", "61");
        indicator(answer, "late", "41");
        Dashboard shown = dashboard(false);
        assertThat(shown.lines()).hasSize(2);
        assertThat(shown.cards().getFirst().objective()).contains(answer);
        assertThat(shown.counts())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(State.LATE, 1L, State.REACHED, 1L));
    }

    @Test
    void anObjectiveWithoutIndicatorsHasNoHeading() {
        assertThat(dashboard(true).lines()).isEmpty();
    }

    @Test
    void aPercentageIsLateByPoints() {
        Indicator late = indicator(listen, "late", "44");
        assertThat(words.standing(late, Tracking.of(late, TODAY, PARIS), TODAY)).isEqualTo("En retard de 6 points");
        Indicator littleLate = indicator(listen, "late", "47.5");
        littleLate.setBaseline(new BigDecimal("46"));
        littleLate.setTarget(new BigDecimal("52"));
        assertThat(words.standing(littleLate, Tracking.of(littleLate, TODAY, PARIS), TODAY))
                .isEqualTo("En retard de 1,5 point");
    }

    /** One doctor too few was late by 0.99 of one. */
    @Test
    void peopleAreLateByPeople() {
        Indicator late = indicator(listen, "late", "44");
        late.setUnit("soignants");
        assertThat(words.difference(late, -0.99)).isEqualTo("1\u00a0soignant");
        assertThat(words.difference(late, -33.4)).isEqualTo("33\u00a0soignants");
    }

    @Test
    void everyStateHasItsSentence() {
        Indicator young = indicator(listen, "young", "40");
        young.setBaselineAt(TODAY);
        young.setDue(TODAY.plusYears(3));
        assertThat(words.standing(young, Tracking.of(young, TODAY, PARIS), TODAY))
                .isEqualTo("Trop tôt pour juger");
        assertThat(words.why(young, Tracking.of(young, TODAY, PARIS), TODAY))
                .startsWith("Il est trop tôt pour juger\u00a0: rien n’a été mesuré depuis le départ");
        LocalDate later = TODAY.plusYears(2);
        assertThat(words.standing(young, Tracking.of(young, later, PARIS), later))
                .isEqualTo("Mesure trop ancienne");
        young.setTarget(null);
        assertThat(words.standing(young, Tracking.of(young, TODAY, PARIS), TODAY))
                .isEqualTo("Sans trajectoire");
        assertThat(words.why(young, Tracking.of(young, TODAY, PARIS), TODAY))
                .isEqualTo("Il n’y a pas de cible à comparer.");
    }

    @Test
    void whatIsDueSaysWhatIsMissing() {
        Indicator due = indicator(listen, "due", "58");
        LocalDate later = LocalDate.of(2026, 1, 2);
        assertThat(words.standing(due, Tracking.of(due, later, PARIS), later)).contains("il manque 2 points");
    }

    @Test
    void aFigureHasItsUnit() {
        Indicator hours = indicator(listen, "hours", "7.75");
        hours.setUnit("heures");
        assertThat(words.figure(hours, new BigDecimal("7.75"))).isEqualTo("7,75\u00a0heures");
        assertThat(words.figure(hours, new BigDecimal("1248.26"))).isEqualTo("1\u202f248,3\u00a0heures");
        assertThat(words.figure(hours, null)).isEmpty();
        assertThat(words.goal(hours)).isEqualTo("cible 60\u00a0heures");
        assertThat(words.due(hours)).isEqualTo("déc. 2025");
    }

    @Test
    void whatWasNeverMeasuredSaysWhatItWillBeOrWhyNot() {
        Indicator fresh = indicator(listen, "fresh");
        fresh.setDefinition("Part des messages répondus");
        assertThat(words.basis(fresh, Optional.empty())).isEqualTo("Part des messages répondus");
        Measurement nothing = MAKE.createMeasurement();
        nothing.setNote("Non mesuré");
        fresh.getMeasurements().add(nothing);
        assertThat(words.basis(fresh, Optional.empty())).isEqualTo("Non mesuré");
    }

    /** Cups, not mentions: the rule is that of the document. */
    @Test
    void aFigureTypedByHandRestsOnNoMentions() {
        Indicator cups = indicator(listen, "cups", "96.84");
        cups.setMeasure(MAKE.createTypedMeasure());
        Measurement taken = cups.getMeasurements().getFirst();
        taken.setBase(9500);
        assertThat(words.figure(cups, taken.getValue())).isEqualTo("96,8\u202f%");
        assertThat(words.basis(cups, Optional.of(taken)))
                .startsWith(
                        "base 9\u202f500 · taux de fond entre 96,5 et 97,2\u202f%, à 95\u202f% de confiance · relevé le ")
                .endsWith("saisi à la main");
    }

    @Test
    void theTrendStaysWithinItsPicture() {
        Indicator one = indicator(listen, "one", "39", "45", "63");
        Trend trend = Trend.of(Tracking.of(one, TODAY, PARIS), Optional.empty(), TODAY, PARIS);
        assertThat(trend.measured()).hasSize(3);
        assertThat(trend.line()).hasSize(2);
        assertThat(trend.line().getFirst().x()).isZero();
        assertThat(trend.line().getLast().x()).isEqualTo(1);
        assertThat(trend.measured().getFirst().y()).isEqualTo(1);
        assertThat(trend.measured().getLast().y()).isZero();
        assertThat(trend.today()).isPresent();
    }

    @Test
    void aForecastIsDrawnAtTheDueDayAndSaidWithItsInterval() {
        Indicator one = indicator(listen, "one", "39", "45", "63");
        Forecast ahead = new Forecast(72, 66, 81, 5);
        Trend trend = Trend.of(Tracking.of(one, TODAY, PARIS), Optional.of(ahead), TODAY, PARIS);
        assertThat(trend.forecast()).hasSize(3).allMatch(dot -> dot.x() == 1);
        assertThat(trend.forecast().get(2).y()).isZero();
        assertThat(words.forecast(one, ahead)).contains("72").contains("66").contains("81");
    }

    @Test
    void aSingleMeasurementStandsInTheMiddle() {
        Indicator one = indicator(listen, "one", "39");
        one.setTarget(null);
        Trend trend = Trend.of(Tracking.of(one, TODAY, PARIS), Optional.empty(), TODAY, PARIS);
        assertThat(trend.measured()).containsExactly(new Trend.Dot(0.5, 0.5));
        assertThat(trend.line()).isEmpty();
    }

    @Test
    void aTypedFigureIsAddedToThoseThatAreThere() {
        Indicator one = indicator(listen, "one", "39");
        new TypedFigure(new BigDecimal("45"), TODAY, "Tableau", " deuxième relevé ").addTo(one, "Élise", PARIS);
        assertThat(one.getMeasurements()).hasSize(2);
        Measurement taken = one.getMeasurements().getLast();
        assertThat(taken.getValue()).isEqualByComparingTo("45");
        assertThat(taken.getAt().atZone(PARIS).toLocalDate()).isEqualTo(TODAY);
        assertThat(taken.getBy()).isEqualTo("Élise");
        assertThat(taken.getNote()).isEqualTo("deuxième relevé");
        assertThat(((TypedMeasure) one.getMeasure()).getSource()).isEqualTo("Tableau");
    }

    @Test
    void aSourceThatChangedIsThatOfTheFigureAlone() {
        Indicator one = indicator(listen, "one");
        new TypedFigure(BigDecimal.ONE, TODAY, "Tableau", "").addTo(one, "Élise", PARIS);
        new TypedFigure(BigDecimal.TEN, TODAY, "Sondage", "partiel").addTo(one, "Élise", PARIS);
        assertThat(TypedFigure.sourceOf(one)).isEqualTo("Tableau");
        assertThat(one.getMeasurements()).extracting(Measurement::getNote).containsExactly(null, "partiel (Sondage)");
    }

    @Test
    void whatIsMeasuredOnTheArchiveIsNotTyped() {
        Indicator one = indicator(listen, "one");
        assertThat(TypedFigure.fits(one)).isTrue();
        ArchiveMeasure measure = MAKE.createArchiveMeasure();
        one.setMeasure(measure);
        assertThat(TypedFigure.fits(one)).isFalse();
    }
}
