package org.beffroi.workbench.digest.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.Fields;
import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.dossier.digest.SearchTitle;
import org.beffroi.workbench.analysis.model.AnalysisRequest;
import org.beffroi.workbench.analysis.model.Gallery;
import org.beffroi.workbench.language.Language;

/**
 * What an item of a digest is, in words. Immutable.
 *
 * @param gallery the analyses at hand
 * @param fields the catalogue of the archive
 */
public record ItemWords(Language language, Gallery gallery, Fields fields) {

    /** Letters of what somebody wrote that call it to mind. */
    private static final int MOST_LETTERS = 40;

    /** The same in the language of a document: what its page says, it says in one language. */
    public ItemWords in(Locale document) {
        return language.locale().equals(document) ? this : new ItemWords(new Language(document), gallery, fields);
    }

    /** Of which days its items are. */
    public ItemPeriod periods() {
        return new ItemPeriod(gallery::analysis);
    }

    /** Its kind, as people call it. */
    public String kind(Digest.Item item) {
        return language.text(
                switch (item) {
                    case Digest.Heading heading -> "digests.kind.heading";
                    case Digest.Words words -> "digests.kind.words";
                    case Digest.Search search -> "digests.kind.search";
                    case Digest.Analysed analysed -> "digests.kind.analysis";
                    case Digest.Watched watched -> "digests.kind.watch";
                    case Digest.Quoted quoted -> "digests.kind.mention";
                    case Digest.Finding finding -> "digests.kind.finding";
                    case Digest.Figure figure -> "digests.kind.figure";
                });
    }

    /**
     * What it is called; empty for what is written or quoted, which shows itself.
     *
     * @param saved the names under which searches were saved, by what they look for
     */
    public String title(Digest.Item item, Map<String, String> saved) {
        return switch (item) {
            case Digest.Heading heading -> "";
            case Digest.Words words -> "";
            case Digest.Search search ->
                titles().of(search, Optional.ofNullable(saved.get(search.query().strip())));
            case Digest.Analysed analysed ->
                analysed.title().isBlank() ? gallery.title(analysed.analysis(), language) : analysed.title();
            case Digest.Watched watched -> watched.watch();
            case Digest.Quoted quoted -> "";
            case Digest.Finding finding -> gallery.title(finding.analysis(), language);
            case Digest.Figure figure -> gallery.title(figure.analysis(), language);
        };
    }

    /**
     * What it is called as long as nobody calls it otherwise.
     *
     * @param saved the names under which searches were saved, by what they look for
     */
    public String standard(Digest.Item item, Map<String, String> saved) {
        return switch (item) {
            case Digest.Search search ->
                title(
                        new Digest.Search(
                                search.query(), search.query(), search.period(), search.shown(), search.sort()),
                        saved);
            case Digest.Analysed analysed -> gallery.title(analysed.analysis(), language);
            default -> title(item, saved);
        };
    }

    /** What calls it to mind in a sentence: its title, the beginning of its words, else its kind. */
    public String name(Digest.Item item, Map<String, String> saved) {
        return switch (item) {
            case Digest.Heading heading -> cut(heading.text());
            case Digest.Words words when !words.text().isBlank() -> cut(words.text());
            default -> {
                String title = title(item, saved);
                yield title.isEmpty() ? kind(item) : title;
            }
        };
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MOST_LETTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_LETTERS)).strip() + "…";
    }

    private SearchTitle titles() {
        return new SearchTitle(fields, language.locale());
    }

    /**
     * What it shows; empty where that goes without saying.
     *
     * @param saved the names under which searches were saved, by what they look for
     */
    public String detail(Digest.Item item, Map<String, String> saved) {
        return switch (item) {
            case Digest.Search search -> {
                String said = titles().said(search.query());
                yield said.equals(title(item, saved)) ? "" : said;
            }
            case Digest.Analysed analysed -> asked(analysed.analysis(), analysed.parameters());
            case Digest.Finding finding -> title(item, saved) + " · " + asked(finding.analysis(), finding.parameters());
            case Digest.Figure figure -> title(item, saved) + " · " + asked(figure.analysis(), figure.parameters());
            case Digest.Watched watched -> language.text("digests.watched");
            case Digest.Heading heading -> "";
            case Digest.Words words -> "";
            case Digest.Quoted quoted -> "";
        };
    }

    private String asked(String analysis, Map<String, List<String>> parameters) {
        return gallery.analysis(analysis)
                .map(known -> new AskedWords(known, language, fields).of(new AnalysisRequest(analysis, parameters)))
                .orElseGet(() -> language.text("digests.analysis.unknown"));
    }

    /** Of which days a search is, in words. */
    public String period(Optional<String> period) {
        return new PeriodName(language).of(period);
    }
}
