package org.beffroi.documents.odt;

import java.time.temporal.ChronoUnit;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.documents.odt.Node.Element;

/** What a file of OpenDocument says of itself: title, author, dates, language, and the identity of a book. */
final class FileMeta {

    private FileMeta() {}

    static Element of(Document document) {
        String moment = document.made().truncatedTo(ChronoUnit.SECONDS).toString();
        String creator = document.sender()
                .map(Correspondent::name)
                .filter(name -> !name.isBlank())
                .orElse(document.maker());
        Element meta = Element.of("office:meta")
                .with(
                        Element.of("meta:generator").text(document.maker()),
                        Element.of("dc:title").text(document.title()));
        document.subtitle().ifPresent(line -> meta.with(Element.of("dc:subject").text(line)));
        if (!document.about().isBlank()) {
            meta.with(Element.of("dc:description").text(document.about()));
        }
        meta.with(
                Element.of("meta:initial-creator").text(creator),
                Element.of("dc:creator").text(creator),
                Element.of("meta:creation-date").text(moment),
                Element.of("dc:date").text(moment),
                Element.of("dc:language").text(document.language().toLanguageTag()));
        document.book()
                .ifPresent(book -> meta.with(Element.of(
                                "meta:user-defined",
                                "meta:name",
                                OdtDocumentWriter.IDENTITY,
                                "meta:value-type",
                                "string")
                        .text(book.id())));
        return Element.of("office:document-meta", Namespaces.declared()).with(meta);
    }
}
