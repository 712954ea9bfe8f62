package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.documents.docx.part.Names;
import org.beffroi.documents.docx.style.Styles;
import org.beffroi.documents.page.Said;

/**
 * What somebody said, along an edge: who, where and when above it, what else is known below.
 *
 * @param said how dates are printed
 * @param inline an empty content for a paragraph of the body, in a language of its own if one is given
 */
record WordQuotations(Said said, Function<Optional<Locale>, Inline> inline) {

    private static final String DOT = " · ";

    List<Piece> of(Quotation quotation) {
        List<Piece> lines = new ArrayList<>();
        List<String> source = new ArrayList<>();
        quotation.who().ifPresent(source::add);
        quotation.where().ifPresent(source::add);
        quotation.when().map(said::moment).ifPresent(source::add);
        if (!source.isEmpty()) {
            lines.add(usual().words(String.join(DOT, source)).line(Styles.source(quotation.tint())));
        }
        List<Inline> words = words(quotation);
        for (Inline line : words) {
            boolean last = line == words.getLast();
            lines.add(line.line(last ? Styles.quotation(quotation.tint()) : Styles.quoted(quotation.tint())));
        }
        return lines;
    }

    private List<Inline> words(Quotation quotation) {
        List<Inline> words = new ArrayList<>();
        Optional<Locale> own = quotation
                .language()
                .filter(language -> !language.equals(said.document().language()));
        quotation.title().ifPresent(title -> words.add(title(title, quotation, own)));
        if (!quotation.text().isEmpty()) {
            words.add(inline.apply(own).runs(quotation.text()));
        }
        Inline beside = beside(quotation);
        if (!beside.text().isEmpty()) {
            words.add(beside);
        }
        return words;
    }

    private Inline title(String title, Quotation quotation, Optional<Locale> language) {
        Inline line = inline.apply(language);
        return quotation
                .link()
                .map(link -> line.link(title, link.toASCIIString()))
                .orElseGet(() -> line.styled(title, Names.STRONG));
    }

    /** What else is known; and the link, where no title carries it. */
    private Inline beside(Quotation quotation) {
        Inline line = usual().styled(String.join(DOT, quotation.beside()), Names.BESIDE);
        if (quotation.link().isPresent() && quotation.title().isEmpty()) {
            line.styled(quotation.beside().isEmpty() ? "" : DOT, Names.BESIDE);
            String words = said.word("document.original");
            String whose = quotation
                    .who()
                    .or(quotation::where)
                    .map(name -> said.word("document.original.of", name))
                    .orElse("");
            line.aside(words, quotation.link().get().toASCIIString(), words + whose);
        }
        return line;
    }

    private Inline usual() {
        return inline.apply(Optional.empty());
    }
}
