package org.beffroi.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.bad.BadAnalysis;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.result.ShownNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Analyses of others that break their contract. */
@Timeout(60)
class GuestAnalysesTest {

    private static final String LIMIT = "beffroi.guest.seconds";
    private static final Map<String, List<String>> ONCE = Map.of("times", List.of("1"));

    private final Guests guests = new Guests();
    private final Cancel cancel = new Cancel();
    private final Analyses analyses = new Analyses(
            List.of(
                    new BadAnalysis.Throws(),
                    new BadAnalysis.Twin(),
                    new BadAnalysis.SaysNothing(),
                    new BadAnalysis.Unfit(),
                    new BadAnalysis.NoForm(),
                    new BadAnalysis.WithUnaskableForm(),
                    new BadAnalysis.Unnamed(),
                    new BadAnalysis.Deaf()),
            guests,
            Clock.systemUTC());

    @BeforeEach
    void waits_a_second() {
        System.setProperty(LIMIT, "1");
    }

    @AfterEach
    void waits_as_usual() {
        System.clearProperty(LIMIT);
    }

    private Run run() {
        Snapshot nothing = (Snapshot) Proxy.newProxyInstance(
                Snapshot.class.getClassLoader(), new Class<?>[] {Snapshot.class}, (proxy, method, arguments) -> 0L);
        return Run.on(
                        nothing,
                        Fields.core(),
                        new DayResolution(LocalDate.of(2026, 3, 1), ZoneId.of("Europe/Paris")),
                        Locale.ENGLISH,
                        new ShownNames(name -> name, true),
                        Path.of("nowhere"))
                .heeding(cancel, Progress.silent());
    }

    private Sentence refusal(String id) {
        try {
            analyses.report(analyses.named(id), ONCE, run());
        } catch (Refusal e) {
            return e.sentence();
        }
        throw new AssertionError(id + " answered");
    }

    @Test
    void those_that_have_no_name_a_taken_one_or_no_form_are_named_and_not_there() {
        assertThat(analyses.all())
                .extracting(one -> Analyses.info(one).id())
                .containsExactly("deaf", "says-nothing", "throws", "unfit");
        assertThat(guests.told().stream().map(one -> one.in(Locale.ENGLISH)))
                .hasSize(4)
                .allMatch(one -> one.contains("com.example.bad"))
                .anyMatch(one -> one.contains("“throws” is the name of another"))
                .anyMatch(one -> one.contains("no-form"))
                .anyMatch(one -> one.contains("unaskable"))
                .anyMatch(one -> one.contains("Unnamed"));
    }

    @Test
    void a_text_that_is_missing_is_the_id() {
        Analysis<?> throwing = analyses.named("throws");
        assertThat(Analyses.title(throwing, Locale.FRENCH)).isEqualTo("analysis.throws");
        assertThat(Analyses.answers(throwing, Locale.FRENCH)).isEqualTo("analysis.throws.answers");
    }

    @Test
    void one_that_fails_is_refused_with_its_name_and_not_asked_again() {
        assertThat(refusal("throws").in(Locale.FRENCH)).contains("com.example.bad", "throws", "no idea");
        assertThat(refusal("says-nothing").in(Locale.ENGLISH)).contains("answered nothing");
        assertThat(refusal("unfit").in(Locale.ENGLISH)).contains("another version of Beffroi", "Oracle");
        assertThat(refusal("unfit")).isEqualTo(guests.told().getLast());
    }

    @Test
    void one_that_does_not_listen_is_left_when_somebody_stops_it() {

        Run run = run();
        Analysis<?> deaf = analyses.named("deaf");
        assertThatThrownBy(() -> analyses.report(deaf, ONCE, run)).isInstanceOf(Cancelled.class);
    }
}
