package org.beffroi.sources.importing.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.profile.Writing;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;

/** Tells what a user said of a file that its format has no use for, such as the sheet of a text. */
final class Superfluous {

    private Superfluous() {}

    /** The sentence, empty where all that was said counts. */
    static Optional<Sentence> of(Writing said, Format format, Content content) {
        boolean table = format == Format.CSV || format.isWorkbook();
        boolean text =
                switch (format) {
                    case CSV, JSON, NDJSON, SUBTITLES, CHAT -> true;
                    case XLSX, ODS, HTML, DOCUMENT, PDF -> false;
                };
        List<String> options = new ArrayList<>();
        said.encoding().filter(any -> !text).ifPresent(any -> options.add("--encoding"));
        said.separator().filter(any -> format != Format.CSV).ifPresent(any -> options.add("--separator"));
        said.quote().filter(any -> format != Format.CSV).ifPresent(any -> options.add("--quote"));
        said.sheet().filter(any -> !format.isWorkbook()).ifPresent(any -> options.add("--sheet"));
        said.headerLine().filter(any -> !table).ifPresent(any -> options.add("--header-line"));
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        Superfluous.class,
                        "writing.superfluous",
                        content.name(),
                        format.id(),
                        String.join(", ", options)));
    }
}
