package org.beffroi.strategy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.beffroi.strategy.measure.Rhythm.Sign;
import org.beffroi.strategy.measure.Tracking.State;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.ModelFactory;
import org.junit.jupiter.api.Test;

/** States that say that nobody knows, each where it is claimed and where it is not, with its sentence. */
class JudgementTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Indicator indicator = MAKE.createIndicator();

    /** A share that is to go from one percentage on New Year's Day 2025 to another a year later, counted over 90 days. */
    private Indicator share(String from, String to) {
        indicator.setUnit("%");
        indicator.setBaseline(new BigDecimal(from));
        indicator.setBaselineAt(NEW_YEAR);
        indicator.setTarget(new BigDecimal(to));
        indicator.setDue(LocalDate.of(2026, 1, 1));
        ArchiveMeasure measure = MAKE.createArchiveMeasure();
        measure.setCounted(Counted.NEGATIVE_SHARE);
        measure.setDays(90);
        indicator.setMeasure(measure);
        indicator.setDirection(
                indicator.getTarget().compareTo(indicator.getBaseline()) < 0 ? Direction.DOWN : Direction.UP);
        return indicator;
    }

    private void measured(LocalDate day, String value, int base) {
        Measurement taken = MAKE.createMeasurement();
        taken.setAt(day.atTime(12, 0).atZone(PARIS).toInstant());
        taken.setValue(new BigDecimal(value));
        taken.setBase(base);
        indicator.getMeasurements().add(taken);
    }

    private State on(LocalDate today) {
        return Tracking.of(indicator, today, PARIS).state();
    }

    private String why(LocalDate today) {
        return new TrackingWords(new FigureWords(Locale.FRENCH, PARIS, Diffusion.INTERNAL))
                .why(indicator, Tracking.of(indicator, today, PARIS), today);
    }

    @Test
    void beforeATenthOfTheTimeIsGoneItIsTooEarlyToSay() {
        share("40", "30");
        measured(NEW_YEAR.plusDays(36), "40", 4000);
        assertThat(on(NEW_YEAR.plusDays(36))).isEqualTo(State.TOO_EARLY);
        assertThat(why(NEW_YEAR.plusDays(36)))
                .isEqualTo(
                        "Il est trop tôt pour juger\u00a0: la trajectoire va du 1er janvier 2025 au 1er janvier 2026\u202f; à"
                                + " remesurer à partir du 7 février 2025.");
        measured(NEW_YEAR.plusDays(37), "44", 4000);
        assertThat(on(NEW_YEAR.plusDays(37))).isEqualTo(State.LATE);
    }

    @Test
    void whatWasMeasuredNoMoreSinceItsBeginningWaitsForTheNextOneAndIsLateOnceItIsDue() {
        share("40", "30");
        measured(NEW_YEAR, "40", 4000);
        assertThat(on(NEW_YEAR.plusDays(80))).isEqualTo(State.TOO_EARLY);
        assertThat(why(NEW_YEAR.plusDays(80))).endsWith("La prochaine mesure le dira.");
        assertThat(why(NEW_YEAR.plusDays(8)))
                .isEqualTo(
                        "Il est trop tôt pour juger\u00a0: rien n’a été mesuré depuis le départ, le 1er janvier 2025\u202f; à"
                                + " remesurer à partir du 7 février 2025.");
        assertThat(on(NEW_YEAR.plusDays(170))).isEqualTo(State.LATE);
        assertThat(why(NEW_YEAR.plusDays(170)))
                .isEqualTo("40\u202f% le 1er janvier 2025, rien de mesuré depuis\u202f; il fallait déjà 37,8\u202f% le"
                        + " 22 mars 2025.");
    }

    @Test
    void aFigureIsHeldAgainstTheLineOfItsOwnDayUntilTheNextOneIsDue() {
        share("40", "30");
        LocalDate july = LocalDate.of(2025, 7, 2);
        measured(july, "35", 40000);
        assertThat(on(july.plusDays(90))).isEqualTo(State.ON_TIME);
        assertThat(why(july.plusDays(90)))
                .isEqualTo("35\u202f% le 2 juillet 2025\u202f; il fallait 35\u202f% à cette date.");
        assertThat(on(july.plusDays(120))).isEqualTo(State.LATE);
    }

    @Test
    void aFigureIsStaleAfterTwiceItsWindow() {
        share("40", "30");
        measured(LocalDate.of(2025, 7, 2), "31", 4000);
        assertThat(on(LocalDate.of(2025, 12, 28))).isNotEqualTo(State.STALE);
        assertThat(on(LocalDate.of(2025, 12, 29))).isEqualTo(State.STALE);
        assertThat(why(LocalDate.of(2025, 12, 29)))
                .isEqualTo(
                        "Dernière mesure le 2 juillet 2025, il y a 6 mois, sur une période de 3 mois\u00a0: ce chiffre ne dit plus où"
                                + " l’on en est.");
    }

    @Test
    void pastItsDueDayWhatWasMeasuredNearItTellsForEverAndWhatWasNotIsStale() {
        share("40", "30");
        measured(LocalDate.of(2025, 7, 2), "36", 4000);
        LocalDate later = LocalDate.of(2027, 1, 1);
        assertThat(on(later)).isEqualTo(State.STALE);
        assertThat(why(later)).endsWith(" L’échéance, le 1er janvier 2026, a passé sans mesure.");
        measured(LocalDate.of(2025, 12, 20), "36", 4000);
        assertThat(on(later)).isEqualTo(State.LATE);
        assertThat(why(later))
                .isEqualTo(
                        "Échéance passée, le 1er janvier 2026\u00a0: 36\u202f% le 20 décembre 2025, pour une cible de 30\u202f%.");
        measured(LocalDate.of(2025, 12, 30), "27", 4000);
        assertThat(on(later)).isEqualTo(State.REACHED);
    }

    @Test
    void aTargetWithinTheMarginIsNeitherReachedNorMissed() {
        share("36", "30");
        LocalDate day = LocalDate.of(2025, 12, 20);
        measured(day, "31", 406);
        assertThat(on(day)).isEqualTo(State.WITHIN_NOISE);
        assertThat(why(day))
                .isEqualTo(
                        "Sur 406 cas, 31\u202f% peut valoir de 27 à 36\u202f%\u00a0: la cible, 30\u202f%, est dans cette marge."
                                + " On ne peut dire ni qu’elle est atteinte, ni qu’elle est manquée.");
        assertThat(on(LocalDate.of(2026, 2, 1))).as("past its due day").isEqualTo(State.WITHIN_NOISE);
        measured(day.plusDays(1), "29", 406);
        assertThat(on(day.plusDays(1))).as("better, and no more sure").isEqualTo(State.WITHIN_NOISE);
        measured(day.plusDays(2), "25", 406);
        assertThat(on(day.plusDays(2))).isEqualTo(State.REACHED);
        measured(day.plusDays(3), "31", 40600);
        assertThat(on(day.plusDays(3))).isEqualTo(State.LATE);
    }

    @Test
    void whatIsOnTheLineAndMayBeWhereItBeganIsWithinTheMargin() {
        share("36", "20");
        LocalDate july = LocalDate.of(2025, 7, 2);
        measured(july, "28", 40);
        assertThat(on(july)).isEqualTo(State.WITHIN_NOISE);
        measured(july.plusDays(1), "28", 4000);
        assertThat(on(july.plusDays(1))).isEqualTo(State.ON_TIME);
        measured(july.plusDays(2), "30", 300);
        assertThat(on(july.plusDays(2))).as("worse, but by chance maybe").isEqualTo(State.WITHIN_NOISE);
        assertThat(why(july.plusDays(2))).contains("les 27,9\u202f% attendus le 4 juillet 2025 sont dans cette marge");
    }

    @Test
    void ofSixNothingIsSaid() {
        share("40", "10");
        LocalDate july = LocalDate.of(2025, 7, 2);
        measured(july, "16.67", 6);
        assertThat(on(july)).isEqualTo(State.SMALL_BASE);
        assertThat(why(july))
                .isEqualTo("16,7\u202f%, mais sur 6 cas seulement\u00a0: il en faut au moins 10 pour juger.");
        measured(july.plusDays(1), "40", 10);
        assertThat(on(july.plusDays(1))).isNotEqualTo(State.SMALL_BASE);
    }

    @Test
    void whatIsAllOfItHasNothingBeyond() {
        share("40", "100");
        LocalDate july = LocalDate.of(2025, 7, 2);
        measured(july, "100", 24);
        assertThat(on(july)).isEqualTo(State.REACHED);
        share("40", "0");
        measured(july.plusDays(1), "0", 24);
        assertThat(on(july.plusDays(1))).isEqualTo(State.REACHED);
    }

    @Test
    void aCountOfMentionsHasTheMarginOfItsChanceAndAPostFilledHasNone() {
        Indicator counted = share("40", "20");
        counted.setUnit("mentions");
        ((ArchiveMeasure) counted.getMeasure()).setCounted(Counted.COUNT);
        LocalDate july = LocalDate.of(2025, 7, 2);
        measured(july, "36", 36);
        assertThat(on(july)).isEqualTo(State.WITHIN_NOISE);
        assertThat(why(july))
                .startsWith(
                        "36\u00a0mentions, au hasard près, c’est de 25 à 50\u00a0mentions\u00a0: 30\u00a0mentions,");
        counted.setMeasure(MAKE.createTypedMeasure());
        assertThat(on(july)).isEqualTo(State.LATE);
    }

    /** Garwood 1936, as tables of exact limits have it. */
    @Test
    void theMarginOfACountIsTheExactOne() {
        assertThat(Margin.poisson(0).low()).isZero();
        assertThat(Margin.poisson(0).high()).isCloseTo(3.689, within(1e-3));
        assertThat(Margin.poisson(10).low()).isCloseTo(4.795, within(1e-3));
        assertThat(Margin.poisson(10).high()).isCloseTo(18.390, within(1e-3));
    }

    @Test
    void theRhythmIsThatOfTheMeasurementsThenOfTheWindowThenOfTheUnit() {
        share("40", "30");
        assertThat(Rhythm.of(indicator, PARIS)).isEqualTo(new Rhythm(Sign.PERIOD, 90, 180));
        ((ArchiveMeasure) indicator.getMeasure()).setDays(0);
        assertThat(Rhythm.of(indicator, PARIS)).isEqualTo(new Rhythm(Sign.COMPUTED, 92, 184));
        indicator.setMeasure(MAKE.createTypedMeasure());
        assertThat(Rhythm.of(indicator, PARIS)).isEqualTo(new Rhythm(Sign.TYPED, 182, 365));
        indicator.setUnit("messages par mois");
        assertThat(Rhythm.of(indicator, PARIS)).isEqualTo(new Rhythm(Sign.UNIT, 30, 60));
        measured(NEW_YEAR, "40", 100);
        measured(NEW_YEAR.plusDays(360), "40", 100);
        assertThat(Rhythm.of(indicator, PARIS).sign())
                .as("two days are no rhythm")
                .isEqualTo(Sign.UNIT);
        measured(NEW_YEAR.plusDays(730), "40", 100);
        assertThat(Rhythm.of(indicator, PARIS)).isEqualTo(new Rhythm(Sign.MEASURED, 370, 740));
    }

    @Test
    void aFigureIsAsOldAsTheDaysItTellsOf() {
        share("40", "30");
        measured(LocalDate.of(2025, 12, 1), "33", 4000);
        assertThat(on(LocalDate.of(2025, 12, 2))).isNotEqualTo(State.STALE);
        indicator.getMeasurements().getFirst().setUntil(LocalDate.of(2025, 3, 1));
        assertThat(on(LocalDate.of(2025, 12, 2))).isEqualTo(State.STALE);
    }
}
