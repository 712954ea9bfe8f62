package org.beffroi.sources.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Rows;
import org.beffroi.sources.table.Unreadable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The databases of the press whose exports are read, and how each writes them. */
public enum PressExport {
    /** Pages with codes or without, and documents of Word or rich text. */
    FACTIVA(FactivaLines.COLUMNS, FactivaPages::articles, FactivaLines::articles),
    /** Documents of Word, rich text or plain text, and pages. */
    NEXIS(NexisLines.COLUMNS, page -> NexisLines.articles(Lines.of(page)), NexisLines::articles),
    /** Pages. */
    EUROPRESSE(EuropressePages.COLUMNS, EuropressePages::articles, lines -> List.of());

    private final List<String> columns;
    private final Function<Document, List<Article>> ofPage;
    private final Function<List<String>, List<Article>> ofLines;

    PressExport(
            List<String> columns,
            Function<Document, List<Article>> ofPage,
            Function<List<String>, List<Article>> ofLines) {
        this.columns = columns;
        this.ofPage = ofPage;
        this.ofLines = ofLines;
    }

    /** The database whose page that is; empty if it holds no articles. */
    public static Optional<PressExport> ofPage(Content content) {
        Document page = page(content);
        return first(one -> one.ofPage.apply(page));
    }

    /** The database whose document that is, of Word, rich text or plain text; empty if it holds no articles. */
    public static Optional<PressExport> ofDocument(Content content) {
        List<String> lines = Lines.of(content);
        return first(one -> one.ofLines.apply(lines));
    }

    private static Optional<PressExport> first(Function<PressExport, List<Article>> articles) {
        for (PressExport one : values()) {
            if (!articles.apply(one).isEmpty()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The articles of a page. */
    public Rows pages(Content content) {
        return new PressRows(content, columns, ofPage.apply(page(content)));
    }

    /** The articles of a document. */
    public Rows document(Content content) {
        return new PressRows(content, columns, ofLines.apply(Lines.of(content)));
    }

    private static Document page(Content content) {
        try (InputStream in = content.open()) {
            return Jsoup.parse(in, null, "", Parser.htmlParser().setTrackPosition(true));
        } catch (IOException e) {
            throw Unreadable.refusal(content.name(), e);
        }
    }
}
