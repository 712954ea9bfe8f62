package org.beffroi.analyses.rising.discontent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Town;
import org.beffroi.analyses.statistics.Difference;
import org.beffroi.analyses.statistics.Interval;
import org.beffroi.analyses.statistics.Surplus;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.junit.jupiter.api.Test;

/** Each sign on a case small enough to be worked by hand: the window is 8, 9 and 10 March 2024. */
class SignsTest {

    private static final Instant MOMENT = Instant.parse("2024-03-10T23:00:00Z");

    private final Town town = new Town();
    private int next;

    SignsTest() {
        // Eight quiet weeks: ten voices in a good mood, two complaints of Ada, of which one is the first.
        for (int day = 0; day < 10; day++) {
            say(
                    String.format(Locale.ROOT, "2024-02-%02dT10:00:00Z", day + 10),
                    "rien à redire aujourd'hui " + day,
                    "ravi" + day,
                    "positive");
        }
        say("2024-01-05T10:00:00Z", "la soupe manque de sel", "ada", "negative");
        say("2024-02-20T10:00:00Z", "la soupe manque encore de poivre", "ada", "negative");
    }

    @Test
    void whoComplainedBeforeIsNotNew() {
        complain("2024-03-09T10:00:00Z", "ada", "ben", "cleo");
        Signs signs = signs();
        assertThat(signs.people()).isEqualTo(3);
        assertThat(signs.newcomers()).isEqualTo(2);
    }

    @Test
    void copiesOfATextAreOneComplaint() {
        for (String who : List.of("ben", "cleo", "dan")) {
            say(
                    String.format(Locale.ROOT, "2024-03-09T1%d:00:00Z", next % 10),
                    "le plat est froid",
                    who,
                    "negative",
                    CoreFields.COPIES,
                    "same");
        }
        assertThat(signs().people()).isEqualTo(1);
        assertThat(signs().newcomers()).isEqualTo(1);
        // But three people say the same.
        assertThat(signs().same()).isEqualTo(3);
    }

    @Test
    void ownAccountsBotsAndUnsureTonesAreNoComplaint() {
        say("2024-03-09T10:00:00Z", "un", "mairie", "negative", CoreFields.SPEAKER, "own");
        say("2024-03-09T11:00:00Z", "deux", "robot", "negative", CoreFields.SPEAKER, "bot");
        say("2024-03-09T12:00:00Z", "trois", "eve", "unsure");
        assertThat(signs().people()).isZero();
        assertThat(signs().negative().whole()).isZero();
    }

    @Test
    void aSharedWordThatFewSaidBeforeIsOneGrievance() {
        say("2024-03-09T10:00:00Z", "le poulet était rose", "ben", "negative");
        say("2024-03-09T11:00:00Z", "rose, le poulet de midi", "cleo", "negative");
        say("2024-03-09T12:00:00Z", "encore ce poulet", "dan", "negative");
        say("2024-03-09T13:00:00Z", "poulet, poulet, poulet", "eve", "negative");
        say("2024-03-09T14:00:00Z", "trop cher", "fay", "negative");
        Signs signs = signs();
        assertThat(signs.words()).containsExactly("poulet");
        assertThat(signs.same()).isEqualTo(4);
        double low = Interval.wilson(4, 5, Interval.USUAL).low();
        assertThat(signs.score(Sign.SAME_GRIEVANCE).orElseThrow()).isCloseTo(Math.min(1, low / 0.5), within(1e-9));
    }

    @Test
    void neitherTheBodyNorADayNorADenialNorTheSubjectIsAReason() {
        thirtyMealsBefore();
        for (String who : List.of("ben", "cleo", "dan", "eve", "fay", "gil")) {
            say(
                    "2024-03-09T10:00:00Z",
                    "la mairie ne fait plus rien, demain la cantine servira du poulet rose",
                    who,
                    "negative",
                    CoreFields.THEME,
                    "cantine");
        }
        assertThat(signs(Subject.of(CoreFields.THEME, "cantine")).words())
                .containsExactlyInAnyOrder("poulet", "rose", "servira");
    }

    @Test
    void aWordThatIsAsFrequentInTheRestOfTheDossierIsNoReason() {
        for (int i = 0; i < 60; i++) {
            say(
                    String.format(Locale.ROOT, "2024-02-%02dT12:00:00Z", i % 28 + 1),
                    "le tramway passe " + i,
                    "user" + i,
                    "neutral");
        }
        thirtyMealsBefore();
        for (String who : List.of("ben", "cleo", "dan", "eve", "fay", "gil")) {
            say("2024-03-09T10:00:00Z", "poulet rose, tramway", who, "negative", CoreFields.THEME, "cantine");
        }
        assertThat(signs(Subject.of(CoreFields.THEME, "cantine")).words())
                .contains("poulet")
                .doesNotContain("tramway");
    }

    private void thirtyMealsBefore() {
        for (int i = 0; i < 30; i++) {
            say(
                    String.format(Locale.ROOT, "2024-02-%02dT12:30:00Z", i % 28 + 1),
                    "un repas " + i,
                    "eater" + i,
                    "neutral",
                    CoreFields.THEME,
                    "cantine");
        }
    }

    @Test
    void persistenceCountsDaysInARowBackFromTheMoment() {
        complain("2024-03-08T10:00:00Z", "ben", "cleo", "dan");
        complain("2024-03-09T10:00:00Z", "eve", "fay", "gil");
        assertThat(signs().days()).isZero();
        complain("2024-03-10T10:00:00Z", "hal", "ida", "jo");
        assertThat(signs().days()).isEqualTo(3);
        assertThat(signs().score(Sign.PERSISTENCE)).isEqualTo(OptionalDouble.of(1));
    }

    @Test
    void theToneIsComparedWithItsOwnPast() {
        complain("2024-03-09T10:00:00Z", "ben", "cleo", "dan", "eve");
        say("2024-03-09T15:00:00Z", "moi je trouve ça bon", "zoe", "positive");
        Signs signs = signs();
        assertThat(signs.negative()).isEqualTo(new Signs.Part(4, 5));
        // The complaint of January is older than eight weeks.
        assertThat(signs.before()).isEqualTo(new Signs.Part(1, 11));
        assertThat(signs.fall()).isEqualTo(Difference.of(4, 5, 1, 11));
        assertThat(signs.score(Sign.TONE_FALL).orElseThrow())
                .isCloseTo(Math.clamp(Difference.of(4, 5, 1, 11).low() / 0.3, 0, 1), within(1e-9));
    }

    @Test
    void spreadCountsNetworksWithTwoPeopleAndPublicSpeakersOfEachKind() {
        say("2024-03-09T10:00:00Z", "a", "ben", "negative", CoreFields.NETWORK, "facebook");
        say("2024-03-09T10:01:00Z", "b", "cleo", "negative", CoreFields.NETWORK, "facebook");
        say("2024-03-09T10:02:00Z", "c", "dan", "negative", CoreFields.NETWORK, "x");
        assertThat(signs().circles()).isEqualTo(1);
        say("2024-03-09T10:03:00Z", "d", "eve", "negative", CoreFields.NETWORK, "x");
        say("2024-03-09T10:04:00Z", "e", "echo", "negative", CoreFields.NETWORK, "press", CoreFields.SPEAKER, "press");
        assertThat(signs().circles()).isEqualTo(3);
    }

    @Test
    void aSurplusIsJudgedByTheNegativeBinomial() {
        // Two before in sixteen times as long, none of it scattered: r = 2.5, p = 1/17, worked with the closed form of
        // k ≤ 1.
        double success = 16.0 / 17;
        double none = Math.pow(success, 2.5);
        double one = 2.5 * none / 17;
        assertThat(Surplus.probability(1, 2, 16, 0)).isCloseTo(1 - none, within(1e-12));
        assertThat(Surplus.probability(2, 2, 16, 0)).isCloseTo(1 - none - one, within(1e-12));
        assertThat(Surplus.probability(0, 2, 16, 0)).isEqualTo(1);
    }

    @Test
    void theDifferenceOfSharesHasNewcombesInterval() {
        // Newcombe (1998), table II, first case: 56 of 70 less 48 of 80, method 10.
        Interval interval = Difference.of(56, 70, 48, 80);
        assertThat(interval.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(interval.high()).isCloseTo(0.3339, within(5e-5));
    }

    @Test
    void muchTalkInAGoodMoodIsNoComplaint() {
        complain("2024-03-09T10:00:00Z", "ben", "cleo", "dan", "eve", "fay", "gil");
        for (int i = 0; i < 20; i++) {
            say("2024-03-09T16:00:00Z", "quelle fête " + i, "joie" + i, "positive");
        }
        assertThat(signs().isComplaint()).isFalse();
    }

    private void complain(String when, String... people) {
        for (String who : people) {
            say(
                    Instant.parse(when).plusSeconds(next).toString(),
                    "grief " + "abcdefghijklmnopqrstuvwxyz".charAt(next % 26) + next,
                    who,
                    "negative");
        }
    }

    private void say(String when, String text, String who, String tone, Object... more) {
        Object[] values = new Object[6 + more.length];
        values[0] = CoreFields.AUTHOR;
        values[1] = who;
        values[2] = CoreFields.TONE;
        values[3] = tone;
        values[4] = CoreFields.COPIES;
        values[5] = "own" + next++;
        System.arraycopy(more, 0, values, 6, more.length);
        town.add(when, text, values);
    }

    private Signs signs() {
        return signs(Subject.ALL);
    }

    private Signs signs(Subject subject) {
        Run run = town.run();
        Voices voices = Voices.of(
                run, new Query.Everything(), new DaySpan(LocalDate.parse("2023-10-01"), LocalDate.parse("2024-03-10")));
        int[] all = voices.bySubject().get(subject);
        Gauge gauge = new Gauge(
                run,
                subject,
                new Query.Everything(),
                voices,
                all,
                new Sayings(run, voices),
                Instant.parse("2023-12-01T00:00:00Z").toEpochMilli());
        return gauge.signs(MOMENT.toEpochMilli());
    }
}
