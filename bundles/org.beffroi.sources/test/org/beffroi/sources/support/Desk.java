package org.beffroi.sources.support;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.message.Sentence;

/** A workplace that remembers what was printed, told and signalled; French. */
public final class Desk implements Workplace {

    public final List<String> told = new ArrayList<>();
    public final List<String> signals = new ArrayList<>();
    public final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Cancel cancel = new Cancel();
    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed, true);
    private final Dossier dossier;

    public Desk(Dossier dossier) {
        this.dossier = dossier;
    }

    public String printed() {
        out.flush();
        return printed.toString();
    }

    @Override
    public Locale locale() {
        return Locale.FRENCH;
    }

    @Override
    public Path currentFolder() {
        return dossier.folder();
    }

    @Override
    public PrintWriter out() {
        return out;
    }

    @Override
    public OutputStream bytes() {
        return written;
    }

    @Override
    public int width() {
        return 0;
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
        throw new UnsupportedOperationException();
    }

    @Override
    public Dossier dossier(Access access) {
        return dossier;
    }

    @Override
    public String person() {
        return "Lucie";
    }
}
