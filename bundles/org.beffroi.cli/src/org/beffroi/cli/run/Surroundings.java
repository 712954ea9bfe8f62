package org.beffroi.cli.run;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import org.beffroi.cli.place.ErrorLog;
import org.beffroi.cli.place.Terminal;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.dossier.Dossiers;

/**
 * What a run finds around it.
 *
 * @param out where results go
 * @param errors where messages go
 * @param terminal what shows both
 * @param language the user's, where no option says otherwise
 * @param folder the one the user is in
 * @param person who is at work
 * @param dossiers all dossiers, asked for when first needed
 * @param edition name and version, one line
 * @param log where traces go
 * @param clock the time of what is done and of the log
 * @param cancel asked when the user stops the run
 */
public record Surroundings(
        OutputStream out,
        PrintWriter errors,
        Terminal terminal,
        Locale language,
        Path folder,
        String person,
        Supplier<Dossiers> dossiers,
        Supplier<String> edition,
        ErrorLog log,
        Clock clock,
        Cancel cancel) {

    /** A writer of UTF-8 over a stream, flushed at each line. */
    public static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
