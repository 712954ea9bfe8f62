package org.beffroi.testing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.ComponentAnnotation;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Visit;
import org.beffroi.core.source.VisitContext;
import org.beffroi.core.source.Web;
import org.junit.jupiter.api.Test;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What every source that reads the web must do: extend this class and say how it is made, what it is asked for, and what the
 * web holds.
 *
 * @param <P> its parameters
 */
@ConsumerType
public abstract class SourceContract<P extends Record> extends SourceFormContract {

    private static final Instant NOW = Instant.parse("2025-10-14T16:00:00Z");
    /** Visits after which a source that still has more goes round in a circle. */
    private static final int MOST_VISITS = 50;

    /** The source over that web. */
    protected abstract Source<P> source(Web web);

    /** What one source of its kind needs; secrets may be any words. */
    protected abstract P parameters();

    /** The web with what it is to read: two mentions at least, and one that is private where the service has such. */
    protected abstract ReplayedWeb recorded();

    /** A word that stands in private mentions of the record alone, empty where the service has none. */
    protected Optional<String> privateWord() {
        return Optional.empty();
    }

    @Override
    protected Source<?> declared() {
        return source(new ReplayedWeb());
    }

    private Visit visit(Web web, Optional<String> cursor, Cancel cancel) {
        return source(web).visit(parameters(), cursor, context(cancel));
    }

    private static VisitContext context(Cancel cancel) {
        return new VisitContext(
                new Origin("test", new BatchId("harvest-1"), NOW),
                ZoneId.of("Europe/Paris"),
                Path.of("."),
                NOW,
                Set.of(),
                cancel);
    }

    /** All visits, until there is nothing more. */
    private List<Visit> visits() {
        ReplayedWeb web = recorded();
        List<Visit> visits = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            visits.add(visit(web, cursor, Cancel.never()));
            cursor = Optional.of(visits.getLast().cursor());
            assertThat(visits).as("visits until there is nothing more").hasSizeLessThan(MOST_VISITS);
        } while (visits.getLast().more());
        return visits;
    }

    private List<Mention> brought() {
        return visits().stream().flatMap(visit -> visit.mentions().stream()).toList();
    }

    @Test
    protected void brings_mentions_each_with_its_origin() {
        assertThat(brought()).hasSizeGreaterThanOrEqualTo(2).allSatisfy(mention -> {
            assertThat(mention.origin()).isEqualTo(context(Cancel.never()).origin());
            assertThat(mention.text() + mention.title().orElse("")).isNotBlank();
        });
        assertThat(brought()).extracting(Mention::id).doesNotHaveDuplicates();
    }

    /** A visit cut short before its cursor was kept is made again: nothing is lost or doubled. */
    @Test
    protected void brings_the_same_mentions_when_a_visit_is_made_again() {
        List<Mention> once = brought();
        assertThat(brought()).isEqualTo(once);
        Optional<String> cursor = Optional.empty();
        for (Visit before : visits()) {
            Visit again = visit(recorded(), cursor, Cancel.never());
            assertThat(again.mentions()).isEqualTo(before.mentions());
            assertThat(again.cursor()).isEqualTo(before.cursor());
            cursor = Optional.of(before.cursor());
        }
    }

    @Test
    protected void brings_nothing_new_where_nothing_is_new() {
        List<MentionId> known = brought().stream().map(Mention::id).toList();
        Visit later = visit(recorded(), Optional.of(visits().getLast().cursor()), Cancel.never());
        assertThat(known).containsAll(later.mentions().stream().map(Mention::id).toList());
    }

    @Test
    protected void never_brings_what_is_private() {
        privateWord().ifPresent(word -> assertThat(brought())
                .as("what only few may read is not for an archive")
                .noneMatch(mention -> mention.toString().contains(word)));
    }

    @Test
    protected void says_in_a_sentence_what_went_wrong() {
        refuses(recorded().down());
        refuses(recorded().always(500, "Internal Server Error"));
        refuses(recorded().always(403, "{\"error\": \"forbidden\"}"));
    }

    private void refuses(ReplayedWeb web) {
        assertThatThrownBy(() -> visit(web, Optional.empty(), Cancel.never()))
                .isInstanceOfSatisfying(Refusal.class, SourceContract::said);
    }

    /** A service that sends something else than it promised is no reason for a stack trace. */
    @Test
    protected void survives_nonsense() {
        for (String nonsense : List.of("", "<html><body>Login</body></html>", "{\"a\":[[[{}]]]}", "[1,2", "null")) {
            Throwable thrown =
                    catchThrowable(() -> visit(recorded().always(200, nonsense), Optional.empty(), Cancel.never()));
            if (thrown != null) {
                assertThat(thrown).as("after %s", nonsense).isInstanceOfSatisfying(Refusal.class, SourceContract::said);
            }
        }
    }

    private static void said(Refusal refusal) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(refusal.sentence().in(language)).isNotBlank();
        }
    }

    @Test
    protected void stops_when_asked() {
        Cancel cancel = new Cancel();
        cancel.ask();
        assertThatThrownBy(() -> visit(recorded(), Optional.empty(), cancel)).isInstanceOf(Cancelled.class);
    }

    @Test
    protected void keeps_its_secrets() throws ReflectiveOperationException {
        for (RecordComponent component : parameters().getClass().getRecordComponents()) {
            if (ComponentAnnotation.is(component, Source.Secret.class)) {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(parameters());
                Optional<?> secret = value instanceof Optional<?> maybe ? maybe : Optional.of(value);
                secret.ifPresent(words -> assertThat(visits())
                        .as("%s in what a visit leaves behind", component.getName())
                        .noneMatch(visit -> visit.toString().contains(words.toString())));
            }
        }
    }
}
