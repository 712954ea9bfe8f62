package org.beffroi.workbench.privacy.model;

import java.util.List;
import org.beffroi.dossier.privacy.Paper;
import org.beffroi.workbench.language.Language;

/** A paper as it is read in a window: tables of two columns as facts, wider ones as a name with its facts. */
public final class PaperProse {

    private PaperProse() {}

    /** The whole paper but its title. */
    public static Prose of(Paper paper) {
        Prose.Writer out = new Prose.Writer();
        for (Paper.Block block : paper.blocks()) {
            switch (block) {
                case Paper.Heading(var text) -> out.heading(text);
                case Paper.Paragraph(var text) -> out.words(text);
                case Paper.Rows table -> table.rows().forEach(row -> row(table.header(), row, out));
            }
        }
        return out.written();
    }

    private static void row(List<String> header, List<String> row, Prose.Writer out) {
        if (row.size() <= 2) {
            out.fact(row.getFirst(), row.size() < 2 ? "" : row.getLast());
            return;
        }
        out.name(row.getFirst());
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                out.fact(Language.capital(header.get(i)), row.get(i));
            }
        }
    }
}
