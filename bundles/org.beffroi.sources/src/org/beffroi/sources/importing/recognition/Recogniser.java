package org.beffroi.sources.importing.recognition;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.mapping.Columns;
import org.beffroi.sources.profile.Detection.Match;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.profile.Writing;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Unreadable;

/** Understands a file: its format, its profile, its zone, the order of day and month in it. Immutable. */
public final class Recogniser {

    private static final int SAMPLE = 200;

    private final List<Profile> profiles;
    private final Fields fields;
    private final ZoneId dossierZone;

    /**
     * A recogniser for one dossier.
     *
     * @param profiles all profiles at hand
     * @param fields those of the archive
     * @param dossierZone zone of times that carry none, where neither user nor profile says another
     */
    public Recogniser(List<Profile> profiles, Fields fields, ZoneId dossierZone) {
        this.profiles = List.copyOf(profiles);
        this.fields = fields;
        this.dossierZone = dossierZone;
    }

    /**
     * Understands a file as far as the user does not say.
     *
     * @throws Refusal if it cannot be read, or holds no mentions: the sentence says what it is
     */
    public Recognised recognise(Content content, ImportWishes wishes) {
        try {
            return understood(content, wishes);
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }

    private Recognised understood(Content content, ImportWishes wishes) throws IOException {
        Optional<Profile> wanted = wishes.profile().map(this::named);
        Writing wished = Beginnings.wished(wishes);
        Writing said = wished.or(wanted.map(Profile::writing).orElse(Writing.UNSAID));
        Beginnings.Found found =
                Beginnings.of(content, said, wanted.map(List::of).orElse(profiles));
        Sample read = sample(found.manner(), content);
        Columns columns = read.columns();
        List<Row> sample = HeaderGuess.values(read.rows(), found.manner(), columns);
        Profile profile = wanted.or(() -> found.match().map(Match::profile)).orElse(null);
        profile = profile == null ? generic() : profile;
        requireMentions(profile, content);
        Guess guess = profile.id().equals(Profile.GENERIC)
                ? Guess.of(profile, columns, sample)
                : Guess.completed(profile, columns, sample);
        Profile corrected = Corrections.applied(guess.profile(), generic(), wishes, columns, fields);
        double confidence = found.match().map(Match::confidence).orElse(guess.confidence());
        Zoned zoned = zone(wishes, corrected);
        DayOrder order = DayOrder.of(wishes.dayFirst(), corrected, columns, sample, found.manner(), content);
        List<Sentence> warnings = new ArrayList<>(found.warnings());
        warnings.addAll(order.warnings());
        Superfluous.of(wished, found.manner().format(), content).ifPresent(warnings::add);
        profile.notes().forEach(note -> warnings.add(Sentence.of(Recogniser.class, note)));
        return new Recognised(
                content,
                found.manner(),
                corrected,
                wishes.profile().isPresent() ? 1 : confidence,
                guess.confidences(),
                columns,
                read.rows(),
                read.notices(),
                found.noted(),
                zoned.zone(),
                zoned.reason(),
                order.dayFirst(),
                wishes.platform(),
                warnings);
    }

    /** @throws Refusal where files of that profile hold no mentions */
    private static void requireMentions(Profile profile, Content content) {
        profile.refused().ifPresent(why -> {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, Recogniser.class, why, content.name());
        });
    }

    private record Zoned(ZoneId zone, Sentence reason) {}

    private Zoned zone(ImportWishes wishes, Profile profile) {
        if (wishes.zone().isPresent()) {
            ZoneId zone = wishes.zone().get();
            return new Zoned(zone, Sentence.of(Recogniser.class, "zone.user", zone));
        }
        if (profile.zone().isPresent()) {
            ZoneId zone = ZoneId.of(profile.zone().get());
            return new Zoned(zone, Sentence.of(Recogniser.class, "zone.profile", zone));
        }
        return new Zoned(dossierZone, Sentence.of(Recogniser.class, Recognised.BY_DOSSIER, dossierZone));
    }

    private Profile generic() {
        return named(Profile.GENERIC);
    }

    private Profile named(String id) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        Recogniser.class,
                        "profile.unknown",
                        id,
                        profiles.stream().map(Profile::id).sorted().collect(Collectors.joining(", "))));
    }

    private record Sample(List<Row> rows, List<Sentence> notices, Columns columns) {}

    private static Sample sample(RowFormat manner, Content content) {
        List<Row> sample = new ArrayList<>();
        try (Rows rows = manner.open(content)) {
            long header = manner.headerLine();
            if (header > 0 && rows.columns().isEmpty()) {
                throw Refusal.of(
                        Refusal.Kind.NOT_FOUND, Recogniser.class, "header.line.beyond", content.name(), header);
            }
            while (sample.size() < SAMPLE && rows.hasNext()) {
                sample.add(rows.next());
            }
            boolean open = manner.format() == Format.JSON || manner.format() == Format.NDJSON;
            return new Sample(sample, rows.notices(), new Columns(rows.columns(), open));
        }
    }
}
