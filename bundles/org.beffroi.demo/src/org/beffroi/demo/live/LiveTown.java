package org.beffroi.demo.live;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.demo.live.Loopback.Answer;
import org.beffroi.demo.live.Loopback.Asked;

/**
 * All servers of the live demonstration, and a register of what they have published: {@code /published}, {@code /taken-back}
 * and {@code /hidden} list identities of mentions, one a line, as of the moment of the question.
 *
 * <p>Listens from its construction until closed. Safe for several threads.
 */
public final class LiveTown implements AutoCloseable {

    private static final Duration RHYTHM = Duration.ofMinutes(1);
    private static final int RETENTION_DAYS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Clock clock;
    private final List<Stand> stands = new ArrayList<>();
    private final Loopback register;

    /**
     * Opens them; the start of all they publish is the clock's present moment.
     *
     * @param zone the town's
     * @throws org.beffroi.core.message.Refusal if this machine lets nobody listen on its loopback address
     */
    public LiveTown(Voices voices, ZoneId zone, Clock clock) {
        this(voices, zone, clock, PATIENCE);
    }

    /**
     * The same, whose servers ask for another patience.
     *
     * @param patience asked for now and then, in whole seconds
     */
    public LiveTown(Voices voices, ZoneId zone, Clock clock, Duration patience) {
        this.clock = clock;
        try {
            stands.add(new Kiosk(voices, zone, clock, patience));
            stands.add(new Lirelle(voices, clock, patience));
            stands.add(new Mailroom(voices, zone, clock));
            this.register = new Loopback(this::answer);
        } catch (RuntimeException e) {
            stands.forEach(Stand::close);
            throw e;
        }
    }

    private Answer answer(Asked asked) {
        return switch (asked.path()) {
            case "/published" -> lines(published());
            case "/taken-back" -> lines(takenBack());
            case "/hidden" -> lines(hidden());
            default -> Answer.nothing(404);
        };
    }

    private static Answer lines(Set<String> ids) {
        return Answer.of(
                "text/plain; charset=utf-8", ids.stream().map(id -> id + "\n").collect(Collectors.joining()));
    }

    /** Tells names and addresses of what may be looked at. */
    public void places(BiConsumer<String, URI> told) {
        stands.forEach(stand -> stand.places().forEach(place -> told.accept(place.name(), place.address())));
    }

    /** Where it is listed what should be found in an archive. */
    public URI register() {
        return register.address("/published");
    }

    /**
     * A source that is ready to be kept.
     *
     * @param secrets the parameters that are kept in secure storage
     */
    public record Prepared(SourceSettings settings, Map<String, String> secrets) {
        public Prepared {
            secrets = Map.copyOf(secrets);
        }
    }

    /**
     * The sources that read them, which may visit their servers and no other private host.
     *
     * @param purpose what they are for, in a sentence
     * @param by who sets them up
     */
    public List<Prepared> sources(String purpose, String by) {
        return stands.stream()
                .flatMap(stand -> stand.readers().stream().map(reader -> prepared(reader, stand, purpose, by)))
                .toList();
    }

    private Prepared prepared(Stand.Reader reader, Stand stand, String purpose, String by) {
        Lawful lawful = new Lawful(purpose, Lawful.Basis.PUBLIC_INTEREST, RETENTION_DAYS, reader.rights());
        return new Prepared(
                new SourceSettings(
                        reader.name(),
                        reader.kind(),
                        reader.parameters(),
                        RHYTHM,
                        lawful,
                        stand.hosts(),
                        false,
                        clock.instant(),
                        by),
                reader.secrets());
    }

    /** What a harvest that begins now and ends well has brought, or some harvest has before. */
    public Set<String> published() {
        return all(stand -> stand.published(clock.instant()));
    }

    /** What was taken back after it was published: brought before or never, and tagged in the first case. */
    public Set<String> takenBack() {
        return all(stand -> stand.takenBack(clock.instant()));
    }

    /** What no harvest may ever bring. */
    public Set<String> hidden() {
        return all(stand -> stand.hidden(clock.instant()));
    }

    private Set<String> all(Function<Stand, Set<String>> which) {
        return stands.stream().flatMap(stand -> which.apply(stand).stream()).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        register.close();
        stands.forEach(Stand::close);
    }
}
