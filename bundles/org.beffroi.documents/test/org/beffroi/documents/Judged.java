package org.beffroi.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.documents.docx.SonnevalBook;
import org.beffroi.documents.odt.Valbrume;
import org.beffroi.documents.page.Papers;

/** Documents of all kinds as files of one format, for others to judge. */
public final class Judged {

    private Judged() {}

    public static List<Path> files(Path folder, DocumentWriter writer, String ending) throws IOException {
        Map<String, Document> documents = new TreeMap<>(Map.of(
                "sonneval", SonnevalBook.book(),
                "valbrume", Valbrume.strategy(),
                "digest", Papers.ofEverything(),
                "nothing", Papers.french(),
                "hostile", Papers.hostile()));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Document> one : documents.entrySet()) {
            files.add(Files.write(folder.resolve(one.getKey() + ending), Papers.bytes(writer, one.getValue())));
        }
        return files;
    }
}
