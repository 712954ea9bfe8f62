package org.beffroi.dossier.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Prose;
import org.beffroi.core.text.Tokens;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.watch.Arrivals;

/**
 * The short form of a digest: what its senders say, a line for each of its figures, and three mentions: those that somebody
 * chose, then the first of each search and each watch in turn. Made once. Not for several threads.
 */
final class ShortForm {

    private static final int MENTIONS = 3;

    private final Digest digest;
    private final Material material;
    private final Reports reports;
    private final Cancel cancel;
    private final DigestFrame frame;
    private final Wording wording;
    private final Tokens tokens = new Tokens();
    private final List<Part> words = new ArrayList<>();
    private final List<List<Run>> lines = new ArrayList<>();
    private final List<Part> chosen = new ArrayList<>();
    private final List<List<Part>> found = new ArrayList<>();
    private final Map<String, List<MentionId>> shown = new LinkedHashMap<>();

    ShortForm(Digest digest, Material material, Reports reports, Cancel cancel) {
        this.digest = digest;
        this.material = material;
        this.reports = reports;
        this.cancel = cancel;
        this.frame = new DigestFrame(digest, material);
        this.wording = frame.wording();
    }

    Composition composition() {
        digest.items().forEach(this::item);
        List<Part> parts = new ArrayList<>(words);
        if (!lines.isEmpty()) {
            parts.add(new Part.Heading(1, say("digest.overview")));
            parts.add(new Part.ItemList(false, lines));
        }
        List<Part> mentions = mentions();
        if (!mentions.isEmpty()) {
            parts.add(new Part.Heading(1, say("digest.short.mentions")));
            parts.addAll(mentions);
        }
        return new Composition(frame.document(parts), shown);
    }

    private void item(Digest.Item item) {
        switch (item) {
            case Digest.Heading heading -> {} // over what is left out
            case Digest.Words said -> words.add(Part.Paragraph.of(said.text()));
            case Digest.Search search -> {
                SearchSection section = new SearchSection(material, search, wording, tokens, reports, cancel);
                lines.add(section.line());
                found.add(section.quotations());
            }
            case Digest.Watched watched -> watch(watched);
            case Digest.Analysed analysed -> analysis(analysed);
            case Digest.Finding finding -> words.add(new FindingParts(material, reports, wording, cancel).of(finding));
            case Digest.Figure figure -> figure(new FindingParts(material, reports, wording, cancel).of(figure));
            case Digest.Quoted quoted ->
                material.snapshot()
                        .entry(quoted.mention())
                        .map(new Quoting(material, wording, new Query.Everything(), tokens)::quotation)
                        .ifPresent(chosen::add);
        }
    }

    private void watch(Digest.Watched watched) {
        Watch watch = frame.watch(watched);
        Arrivals arrivals = frame.arrivals(watch, Math.min(MENTIONS, watched.shown()), cancel);
        String many = arrivals.worthTelling()
                ? wording.number(arrivals.count()) + " " + say("digest.new", arrivals.count())
                : say("digest.nothing.new");
        lines.add(line(watch.name(), many));
        if (arrivals.worthTelling()) {
            Quoting quoting =
                    new Quoting(material, wording, material.queries().read(watch.query(), watch.period()), tokens);
            List<Part> quoted = new ArrayList<>();
            for (Entry entry : arrivals.page()) {
                quoted.add(quoting.quotation(entry));
            }
            found.add(quoted);
            shown.merge(watch.name(), arrivals.mentions(), (some, same) -> same);
        }
    }

    /** Its first finding: what stands above all else. */
    private void analysis(Digest.Analysed item) {
        try {
            var report = reports.report(item.analysis(), item.parameters(), digest.language(), cancel);
            String title = item.title().isBlank() ? report.title() : item.title();
            report.answer().findings().findings().stream()
                    .findFirst()
                    .map(Prose.Finding::sentence)
                    .ifPresent(sentence -> lines.add(line(title, sentence)));
        } catch (Refusal refusal) {
            String title = item.title().isBlank() ? item.analysis() : item.title();
            lines.add(line(title, refusal.sentence().in(digest.language())));
        }
    }

    private void figure(Part part) {
        switch (part) {
            case Part.KeyFigure figure -> {
                List<Run> line = new ArrayList<>(List.of(new Run.Strong(figure.figure()), new Run.Words(" ")));
                line.addAll(figure.meaning());
                lines.add(line);
            }
            default -> words.add(part);
        }
    }

    private List<Part> mentions() {
        List<Part> mentions = new ArrayList<>(chosen);
        for (int turn = 0; turn < MENTIONS; turn++) {
            for (List<Part> each : found) {
                if (turn < each.size() && !mentions.contains(each.get(turn))) {
                    mentions.add(each.get(turn));
                }
            }
        }
        return mentions.subList(0, Math.min(MENTIONS, mentions.size()));
    }

    private static List<Run> line(String title, String said) {
        return List.of(new Run.Strong(title), new Run.Words("\u2002" + said));
    }

    private String say(String key, Object... arguments) {
        return wording.say(ShortForm.class, key, arguments);
    }
}
