package org.beffroi.testing.renewal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentRenewer;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.document.Renewal;
import org.beffroi.testing.renewal.Law.Break;
import org.beffroi.testing.renewal.Law.Rule;

/**
 * Makes a document, lets a writer's hand edit it and the model change under it, makes it anew, and looks whether the law was
 * kept. The same seed does the same. For one thread.
 */
public final class Torture {

    private final Document document;
    private final Format format;
    private final DocumentWriter writer;
    private final DocumentRenewer renewer;
    private final Optional<Office> office;
    private final byte[] made;
    private final byte[] before;

    /**
     * That of a document.
     *
     * @param document that is made
     * @param format in which
     * @param writer of that format
     * @param renewer of that format
     * @param office LibreOffice, which makes the edits itself and saves; where it is empty they are made in the file
     */
    public Torture(
            Document document, Format format, DocumentWriter writer, DocumentRenewer renewer, Optional<Office> office)
            throws IOException {
        this.document = document;
        this.format = format;
        this.writer = writer;
        this.renewer = renewer;
        this.office = office;
        this.made = written(document);
        this.before = office.isPresent() ? office.get().saved(made, format) : made;
    }

    /**
     * What came of one seed.
     *
     * @param edited what the writer did
     * @param renewal what was done to her file
     * @param law whether it was kept
     */
    public record Outcome(Edited edited, Renewal renewal, Law law) {}

    /**
     * Does it once.
     *
     * @param seed of both the writer's hand and the model's changes
     * @param edits how many the writer makes
     */
    public Outcome once(long seed, int edits) throws IOException {
        Edited edited = edited(before, seed, edits);
        byte[] fresh = written(new ModelChanges(seed).of(document));
        Renewal renewal = renewer.renew(made, edited.file(), fresh, Locale.FRENCH);
        Law law = Law.of(new Law.Files(made, before, edited, fresh, renewal), format);
        List<Break> breaks = new ArrayList<>(law.breaks());
        Renewal again = renewer.renew(fresh, renewal.file(), fresh, Locale.FRENCH);
        if (!Arrays.equals(again.file(), renewal.file())) {
            breaks.add(Rule.REST.broken("made anew twice, it changes again: " + again.changes()));
        }
        int open = again.of(Renewal.Kind.CONFLICT).size();
        int told = renewal.of(Renewal.Kind.CONFLICT).size();
        if (open != told) {
            breaks.add(Rule.REST.broken("conflicts told: " + told + ", then, unsettled: " + open));
        }
        if (office.isPresent()) {
            byte[] opened = office.get().saved(renewal.file(), format);
            String all = Reading.of(opened, format).all();
            String hers = Reading.of(edited.file(), format).all();
            edited.words().stream()
                    .filter(word -> hers.contains(word) && !all.contains(word))
                    .forEach(word -> breaks.add(
                            Rule.LOST.broken("LibreOffice does not find her word in the new file: " + word)));
        }
        return new Outcome(
                edited,
                renewal,
                new Law(law.words(), law.paragraphs(), law.remarks(), law.left(), law.fresh(), breaks));
    }

    private Edited edited(byte[] file, long seed, int edits) throws IOException {
        if (office.isPresent()) {
            return office.get().edit(file, format, seed, edits);
        }
        return format == Format.ODT ? OdtHand.edit(file, seed, edits) : DocxHand.edit(file, seed, edits);
    }

    private byte[] written(Document what) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(what, out);
        return out.toByteArray();
    }
}
