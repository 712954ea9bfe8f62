package org.beffroi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.demo.script.ScriptReader;

/**
 * Sonneval-sur-Lirelle, a fictional French town, and all that was said of it over eighteen months: the demonstration.
 *
 * <p>Town, villages, river, media, companies and people are invented; names of networks alone are real. The stories are
 * scripts that lie beside this class, written by hand; everyday talk is composed from {@code everyday/*}. Same mentions, in
 * the same order, at each call and on every machine. Times are instants; the town lives in {@link #ZONE}.
 */
public final class DemoTown {

    /** The town's clock. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** The first day of the archive begins here. */
    public static final Instant FIRST_DAY = Instant.parse("2024-04-14T22:00:00Z");

    /** The dossier's own now: Tuesday 14 October 2025, six in the evening. */
    public static final Instant TODAY = Instant.parse("2025-10-14T16:00:00Z");

    private static final List<String> SCRIPTS =
            List.of("canteen", "bridge", "goose", "festival", "town", "lights", "chronicle", "waste", "life");

    private static final String TOWN_HALL = "villedesonneval";

    private static final List<String> COUNCIL = List.of(
            "La maire",
            "L’adjointe à l’éducation",
            "Un conseiller",
            "Un conseiller du groupe minoritaire",
            "Une conseillère du groupe minoritaire");

    private final ScriptReader scripts = new ScriptReader();

    /** Everything that was said, oldest first. */
    public List<Mention> mentions() {
        List<Draft> drafts = drafts();
        Map<String, Integer> replies = new HashMap<>();
        drafts.forEach(draft -> {
            String thread = draft.links().get("thread");
            if (thread != null) {
                replies.merge(thread, 1, Integer::sum);
            }
        });
        Printer printer = new Printer(replies);
        return drafts.stream().map(printer::mention).toList();
    }

    /** What the two analysts wrote beside some of them: tones, departments, tags, statuses, notes; oldest first. */
    public List<Act> acts() {
        return new Analysts(scripts).acts(drafts());
    }

    /** Accounts and signatures that speak in public, whose names may show. */
    public List<String> publicActors() {
        List<String> names = new ArrayList<>();
        for (Person actor : new Cast(scripts, new Neighbours(scripts)).actors()) {
            if (actor.isPublic() || actor.kind() == Person.Kind.COMMUNITY_PAGE) {
                names.add(actor.handle());
                names.add(actor.name());
            }
        }
        names.addAll(COUNCIL);
        return List.copyOf(names);
    }

    /** The town's list of who speaks: its own accounts, elected officials, press, organisations, and their sites. */
    public List<ListedSpeaker> speakers() {
        List<ListedSpeaker> speakers = new ArrayList<>();
        for (Person actor : new Cast(scripts, new Neighbours(scripts)).actors()) {
            if (actor.isPublic()) {
                SpeakerKind kind = kind(actor);
                speakers.add(new ListedSpeaker(actor.handle(), kind, actor.name(), List.of()));
                if (kind == SpeakerKind.PRESS || actor.handle().equals(TOWN_HALL)) {
                    speakers.add(new ListedSpeaker(Printer.site(actor), kind, actor.name(), List.of()));
                }
            }
        }
        return List.copyOf(speakers);
    }

    private static SpeakerKind kind(Person actor) {
        return switch (actor.kind()) {
            case INSTITUTION -> actor.official() ? SpeakerKind.OWN : SpeakerKind.ORGANISATION;
            case ELECTED -> SpeakerKind.ELECTED;
            case PRESS -> SpeakerKind.PRESS;
            case ORGANISATION -> SpeakerKind.ORGANISATION;
            case COMMUNITY_PAGE, ORDINARY -> SpeakerKind.PERSON;
        };
    }

    /** What the dossier says of itself. */
    public DossierSettings settings() {
        return new DossierSettings(
                "Sonneval-sur-Lirelle (ville fictive)", Optional.empty(), ZONE, Optional.of(day(TODAY)), true);
    }

    /** Names of places, bodies, media and companies made up for it, none of which may be that of a commune. */
    public List<String> inventedNames() {
        return scripts.rows("invented-names.txt").stream()
                .filter(row -> !row.startsWith("#") && !row.isBlank())
                .toList();
    }

    /** The day it is in the town. */
    static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    List<Draft> drafts() {
        Neighbours neighbours = new Neighbours(scripts);
        Cast cast = new Cast(scripts, neighbours);
        Stage stage = new Stage(cast, ZONE);
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (String script : SCRIPTS) {
            stage.play(script, scripts.read(script)).forEach(draft -> drafts.putIfAbsent(draft.id(), draft));
        }
        new Everyday(cast, scripts, neighbours)
                .talk(List.copyOf(drafts.values()))
                .forEach(draft -> drafts.putIfAbsent(draft.id(), draft));
        List<Draft> sorted = new ArrayList<>(drafts.values());
        sorted.removeIf(draft -> draft.published().isAfter(TODAY));
        sorted.sort(Comparator.comparing(Draft::published).thenComparing(Draft::id));
        return sorted;
    }
}
