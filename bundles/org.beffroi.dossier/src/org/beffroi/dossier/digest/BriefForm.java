package org.beffroi.dossier.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Wording;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Prose;
import org.beffroi.core.text.Tokens;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.watch.Arrivals;

/**
 * Items of a digest in brief: the very figures and quotations of its document, the first of them. Not for several threads.
 */
final class BriefForm {

    private static final int QUOTED = 5;

    /** Periods that are tried where a search finds nothing in its own, the nearest first; empty for all dates. */
    private static final List<Optional<String>> WIDER =
            List.of(Optional.of("7j"), Optional.of("30j"), Optional.of("3m"), Optional.empty());

    private final Material material;
    private final Reports reports;
    private final Cancel cancel;
    private final DigestFrame frame;
    private final Wording wording;
    private final Tokens tokens = new Tokens();

    BriefForm(Digest digest, Material material, Reports reports, Cancel cancel) {
        this.material = material;
        this.reports = reports;
        this.cancel = cancel;
        this.frame = new DigestFrame(digest, material);
        this.wording = frame.wording();
    }

    /** One of its items; where it cannot be made, why. */
    ItemBrief of(Digest.Item item) {
        try {
            return switch (item) {
                case Digest.Search search -> search(search);
                case Digest.Watched watched -> watch(watched);
                case Digest.Analysed analysed -> analysis(analysed);
                case Digest.Finding finding ->
                    ItemBrief.of(words(new FindingParts(material, reports, wording, cancel).of(finding)));
                case Digest.Figure figure ->
                    ItemBrief.of(words(new FindingParts(material, reports, wording, cancel).of(figure)));
                case Digest.Heading heading -> ItemBrief.of("");
                case Digest.Words written -> ItemBrief.of("");
                case Digest.Quoted quoted -> ItemBrief.of("");
            };
        } catch (Refusal refusal) {
            return ItemBrief.of(refusal.sentence().in(wording.locale()));
        }
    }

    private static String words(Part part) {
        return switch (part) {
            case Part.KeyFigure figure -> figure.figure() + " " + Run.text(figure.meaning());
            case Part.Paragraph paragraph -> Run.text(paragraph.runs());
            case Part.Note note -> Run.text(note.runs());
            default -> "";
        };
    }

    private ItemBrief search(Digest.Search search) {
        SearchSection section = section(search);
        SearchSection.Figures figures = section.figures();
        if (figures.mentions() == 0) {
            return nothing(search, section, figures);
        }
        List<Part.Quotation> quoted = section.quotations(QUOTED);
        long others = Math.min(search.shown(), figures.mentions()) - quoted.size();
        return new ItemBrief(
                words(section.figure(figures)),
                section.chosen(figures.mentions()),
                quoted,
                others,
                section.drawn().map(Part.PicturePart::picture),
                Optional.empty());
    }

    private SearchSection section(Digest.Search search) {
        return new SearchSection(material, search, wording, tokens, reports, cancel);
    }

    /** An empty period says when something was said last, and which period holds it. */
    private ItemBrief nothing(Digest.Search search, SearchSection section, SearchSection.Figures figures) {
        Optional<Digest.Search> wider = WIDER.stream()
                .map(period -> new Digest.Search(search.title(), search.query(), period, search.shown(), search.sort()))
                .filter(other -> section(other).figures().mentions() > 0)
                .findFirst();
        if (wider.isEmpty()) {
            return ItemBrief.of(say("digest.brief.never"));
        }
        String none = section.span()
                .map(days ->
                        say(figures.unwatched().isPresent() ? "digest.brief.unwatched" : "digest.brief.none", days))
                .orElseGet(() -> say("digest.nothing"));
        String latest = latest(section.anyDay())
                .map(day -> " " + say("digest.brief.latest", wording.dayOfYear(day)))
                .orElse("");
        return new ItemBrief(none + latest, Optional.empty(), List.of(), 0, Optional.empty(), wider);
    }

    private Optional<LocalDate> latest(Query anyDay) {
        Optional<Instant> when =
                material.snapshot().page(anyDay, Order.NEWEST, Optional.empty(), 1, cancel).rows().stream()
                        .findFirst()
                        .map(Entry::effective)
                        .flatMap(values -> values.time(CoreFields.PUBLISHED));
        return when.map(time -> LocalDate.ofInstant(time, material.days().zone()));
    }

    private ItemBrief watch(Digest.Watched watched) {
        Watch watch = frame.watch(watched);
        Arrivals arrivals = frame.arrivals(watch, Math.min(QUOTED, watched.shown()), cancel);
        if (!arrivals.worthTelling()) {
            return ItemBrief.of(say("digest.nothing.new"));
        }
        Quoting quoting =
                new Quoting(material, wording, material.queries().read(watch.query(), watch.period()), tokens);
        List<Part.Quotation> quoted =
                arrivals.page().stream().map(quoting::quotation).toList();
        return new ItemBrief(
                wording.number(arrivals.count()) + " " + say("digest.new", arrivals.count()),
                Optional.empty(),
                quoted,
                Math.min(watched.shown(), arrivals.count()) - quoted.size(),
                Optional.empty(),
                Optional.empty());
    }

    private ItemBrief analysis(Digest.Analysed item) {
        Report report = reports.report(item.analysis(), item.parameters(), wording.locale(), cancel);
        String says = report.answer().findings().findings().stream()
                .findFirst()
                .map(Prose.Finding::sentence)
                .orElse("");
        return new ItemBrief(says, Optional.empty(), List.of(), 0, reports.chart(report), Optional.empty());
    }

    private String say(String key, Object... arguments) {
        return wording.say(BriefForm.class, key, arguments);
    }
}
