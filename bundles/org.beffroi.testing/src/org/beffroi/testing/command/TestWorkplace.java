package org.beffroi.testing.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.message.Sentence;
import org.beffroi.testing.dossier.NoDossiers;

/**
 * A workplace in French that remembers what a verb printed, told and signalled, in a folder or in a dossier. What a test needs
 * otherwise it overrides. There are no other dossiers, and one that there is not may not be asked for.
 */
public class TestWorkplace implements Workplace {

    private final Path folder;
    private final Optional<Dossier> dossier;
    private final Cancel cancel = new Cancel();
    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed, true);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<String> told = new ArrayList<>();
    private final List<String> signals = new ArrayList<>();
    private int width;

    /** A workplace where there is no dossier. */
    public TestWorkplace(Path folder) {
        this.folder = folder;
        this.dossier = Optional.empty();
    }

    /** A workplace in the folder of a dossier, which is open already. */
    public TestWorkplace(Dossier dossier) {
        this.folder = dossier.folder();
        this.dossier = Optional.of(dossier);
    }

    /** From now on on a terminal of so many columns. */
    public void widen(int columns) {
        width = columns;
    }

    /** What was printed. */
    public String printed() {
        out.flush();
        return printed.toString();
    }

    /** What was written as bytes, as a text in UTF-8. */
    public String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The sentences that were told, in the language of the workplace. */
    public List<String> told() {
        return told;
    }

    /** The lines for programs. */
    public List<String> signals() {
        return signals;
    }

    @Override
    public Locale locale() {
        return Locale.FRENCH;
    }

    @Override
    public Path currentFolder() {
        return folder;
    }

    @Override
    public PrintWriter out() {
        return out;
    }

    @Override
    public ByteArrayOutputStream bytes() {
        return bytes;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void tell(Sentence sentence) {
        told.add(sentence.in(locale()));
    }

    @Override
    public void signal(String line) {
        signals.add(line);
    }

    @Override
    public Progress progress(Sentence what) {
        return Progress.silent();
    }

    @Override
    public Cancel cancel() {
        return cancel;
    }

    @Override
    public Dossiers dossiers() {
        return new NoDossiers();
    }

    @Override
    public Dossier dossier(Access access) {
        return dossier.orElseThrow(() -> new UnsupportedOperationException("no dossier here"));
    }

    @Override
    public String person() {
        return "Camille";
    }
}
