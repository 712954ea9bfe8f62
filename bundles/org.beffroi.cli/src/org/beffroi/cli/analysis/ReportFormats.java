package org.beffroi.cli.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.analysis.ReportWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The formats of reports at hand, those of plug-ins included, by name; an OSGi service. */
@Component(service = ReportFormats.class)
public final class ReportFormats {

    private static final String TEXT = "text";

    private final Map<String, ReportWriter> writers = new TreeMap<>();

    @Activate
    public ReportFormats(@Reference List<ReportWriter> writers) {
        for (ReportWriter writer : writers) {
            this.writers.put(info(writer).id(), writer);
        }
    }

    private static ReportWriter.Info info(ReportWriter writer) {
        return ReportWriter.info(writer);
    }

    /** Their names, in alphabetical order. */
    List<String> names() {
        return List.copyOf(writers.keySet());
    }

    /**
     * The one that is meant: the one named, else the one that the file's name ends with, else text.
     *
     * @param width columns of the terminal, 0 where there is none
     * @throws WrongUse if there is no such format, or a terminal cannot show it
     */
    ReportWriter chosen(Optional<String> named, Optional<Path> file, int width) {
        String name = named.map(typed -> typed.toLowerCase(Locale.ROOT))
                .or(() -> file.flatMap(this::ending))
                .orElse(TEXT);
        ReportWriter writer = writers.get(name);
        if (writer == null) {
            throw WrongUse.of("format.unknown", name, String.join(", ", names()));
        }
        if (!info(writer).text() && file.isEmpty() && width > 0) {
            throw WrongUse.of("format.not.for.terminals", name);
        }
        return writer;
    }

    private Optional<String> ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return names().stream().filter(id -> name.endsWith("." + id)).findFirst();
    }
}
