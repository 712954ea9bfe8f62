package org.beffroi.core.command;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.message.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/** Where a command runs: its language, its output, its dossier, its way to tell how far it is. */
@ProviderType
public interface Workplace {

    /** The user's language. */
    Locale locale();

    /** The folder the user is in; relative paths start here. */
    Path currentFolder();

    /** Where results go: text, flushed when the command ends. */
    PrintWriter out();

    /** Where results go when they are bytes; what {@link #out()} holds is flushed first. */
    OutputStream bytes();

    /** Columns of the terminal, or 0 when the output is not one. */
    int width();

    /** Tells something beside the result, on the error stream. */
    void tell(Sentence sentence);

    /** Tells something beside the result that programs read too: a line in a stable form, in no language. */
    void signal(String line);

    /**
     * A progress line on the error stream: counts, time left.
     *
     * @param what what is being done
     */
    Progress progress(Sentence what);

    /** Asked once the user stops the command (Ctrl-C); hand it to the questions put to an archive. */
    default Cancel cancel() {
        return Cancel.never();
    }

    /** All dossiers. */
    Dossiers dossiers();

    /**
     * Opens the dossier the user means: {@code --dossier}, else the current folder. The workplace closes it.
     *
     * @throws org.beffroi.core.message.Refusal if there is none
     */
    Dossier dossier(Access access);

    /**
     * The same for a verb whose result is what is damaged in the dossier: it is not told at the opening as well.
     *
     * @throws org.beffroi.core.message.Refusal if there is none
     */
    default Dossier dossierToSettle(Access access) {
        return dossier(access);
    }

    /** The time by which what is done is dated; that of the machine, unless a test says otherwise. */
    default Clock clock() {
        return Clock.systemUTC();
    }

    /** Name of the person at work, for acts. */
    String person();
}
