package org.beffroi.sources.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCounts;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportReport.FileReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.dossier.importing.PreviewSummary;
import org.beffroi.sources.table.text.Encodings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi import FILE…}: brings files, and the files of folders and patterns, into the dossier. */
@Component(service = Command.class)
@Command.Info(id = "import")
public final class ImportCommand implements Command<ImportCommand.Parameters> {

    /**
     * What to import.
     *
     * @param files files, folders, patterns such as {@code exports/*.csv}
     * @param profile id of the profile, found out from the file where it is absent
     * @param map corrections, {@code column=field,column=field}; {@code 'value'=field} for a value that all rows have
     * @param values what values mean, {@code field:value=meaning,…}
     * @param encoding name of the character set, where it is found out wrong
     * @param separator between cells: {@code ;}, {@code ,}, {@code |}, {@code tab} or another sign
     * @param quote around cells: one sign
     * @param sheet of a workbook, by name or number
     * @param headerLine line that names the columns, 0 where there is none
     * @param platform whose exports they are, where there are several platforms of one tool
     * @param keep name under which all this is kept for files of the same columns
     * @param pseudonymise whether people are replaced by keyed hashes
     * @param publicAuthors whether all authors are public actors
     */
    public record Parameters(
            @Argument List<Path> files,
            Optional<String> profile,
            Optional<String> map,
            Optional<String> values,
            Optional<String> encoding,
            Optional<String> separator,
            Optional<String> quote,
            Optional<String> sheet,
            Optional<Integer> headerLine,
            Optional<String> platform,
            Optional<String> keep,
            boolean pseudonymise,
            boolean publicAuthors) {}

    private final Imports imports;

    @Activate
    public ImportCommand(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        List<Path> files = GivenFiles.of(parameters.files(), workplace.currentFolder());
        if (files.isEmpty()) {
            workplace.tell(Sentence.of(ImportCommand.class, "import.no.files"));
            return Outcome.WRONG_USE;
        }
        ImportWishes wishes = wishes(parameters);
        ImportRequest request = new ImportRequest(files, wishes, parameters.pseudonymise(), parameters.publicAuthors());
        Dossier dossier = workplace.dossier(Access.WRITE);
        explain(request, dossier, workplace);
        ImportReport report = imports.run(
                request,
                dossier,
                workplace.locale(),
                new Signals(workplace),
                workplace.progress(Sentence.of(ImportCommand.class, "import.progress")));
        print(report, dossier.archive().fields(), workplace);
        Outcome outcome = outcome(report);
        if (outcome != Outcome.FAILED && parameters.keep().isPresent()) {
            keep(parameters.keep().get(), report, wishes, dossier, workplace);
        }
        return outcome;
    }

    /** Tells how the files are going to be read, once for those that are read alike; what is refused is told later. */
    private void explain(ImportRequest request, Dossier dossier, Workplace workplace) {
        PreviewSummary summary = new PreviewSummary(dossier.archive().fields(), workplace.locale());
        Set<List<String>> told = new HashSet<>();
        for (Path file : request.files()) {
            try {
                ImportPreview preview = imports.preview(file, request.wishes(), dossier);
                List<String> alike = new ArrayList<>(List.of(preview.profile().value()));
                preview.columns().forEach(column -> alike.add(column.column()));
                if (told.add(alike)) {
                    summary.of(preview).forEach(workplace::tell);
                }
            } catch (Refusal e) {
                continue; // the import itself says why
            }
        }
    }

    /** Keeps what was said of the first file that was read. */
    private void keep(String name, ImportReport report, ImportWishes wishes, Dossier dossier, Workplace workplace) {
        Path read = report.files().stream()
                .filter(file -> file.refusal().isEmpty())
                .findFirst()
                .orElseThrow()
                .file();
        String id = imports.keep(name, read, wishes, dossier);
        workplace.tell(Sentence.of(ImportCommand.class, "import.kept", name, id));
    }

    private static ImportWishes wishes(Parameters parameters) {
        ImportWishes wishes = mapped(parameters.map().orElse(""))
                .withValues(values(parameters.values().orElse("")));
        if (parameters.profile().isPresent()) {
            wishes = wishes.withProfile(parameters.profile().get());
        }
        if (parameters.encoding().isPresent()) {
            wishes = wishes.withEncoding(
                    Encodings.named(parameters.encoding().get()).name());
        }
        if (parameters.separator().isPresent()) {
            wishes = wishes.withSeparator(
                    sign("import.separator.form", parameters.separator().get()));
        }
        if (parameters.quote().isPresent()) {
            wishes = wishes.withQuote(
                    sign("import.quote.form", parameters.quote().get()));
        }
        if (parameters.sheet().isPresent()) {
            wishes = wishes.withSheet(parameters.sheet().get());
        }
        if (parameters.headerLine().isPresent()) {
            wishes = wishes.withHeaderRow(line(parameters.headerLine().get()));
        }
        return parameters.platform().map(wishes::withPlatform).orElse(wishes);
    }

    /** Columns to fields, and values that all rows have, which stand in quotation marks in the place of a column. */
    private static ImportWishes mapped(String typed) {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> constants = new LinkedHashMap<>();
        mapping(typed).forEach((column, field) -> {
            boolean constant = column.length() > 1 && column.startsWith("'") && column.endsWith("'");
            if (constant && (column.length() == 2 || field.isBlank() || field.equals("-"))) {
                throw Refusal.of(
                        Refusal.Kind.WRONG_USE, ImportCommand.class, "import.constant.form", column + "=" + field);
            }
            if (constant) {
                constants.put(field, column.substring(1, column.length() - 1));
            } else {
                columns.put(column, field);
            }
        });
        return ImportWishes.none().withMapping(columns).withConstants(constants);
    }

    private static int line(int typed) {
        if (typed < 0) {
            throw Refusal.of(Refusal.Kind.WRONG_USE, ImportCommand.class, "import.header.form", typed);
        }
        return typed;
    }

    /** One sign; those that a shell makes hard to type have names. */
    private static char sign(String refusal, String typed) {
        return switch (typed) {
            case "tab", "\\t" -> '\t';
            case "semicolon" -> ';';
            case "comma" -> ',';
            case "pipe" -> '|';
            case String one when one.length() == 1 && !Character.isLetterOrDigit(one.charAt(0)) -> one.charAt(0);
            default -> throw Refusal.of(Refusal.Kind.WRONG_USE, ImportCommand.class, refusal, typed);
        };
    }

    private static Outcome outcome(ImportReport report) {
        List<FileReport> files = report.files();
        if (!report.complete() || files.stream().allMatch(file -> file.refusal().isPresent())) {
            return Outcome.FAILED;
        }
        boolean whole = report.total().rejected() == 0
                && files.stream().allMatch(file -> file.refusal().isEmpty());
        return whole ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    private static void print(ImportReport report, Fields fields, Workplace workplace) {
        for (FileReport file : report.files()) {
            say(workplace, "import.file", file.file().getFileName().toString(), numbers(file.counts()));
            file.refusal().ifPresent(sentence -> workplace.tell(sentence));
            file.warnings().forEach(workplace::tell);
            tellUnmapped(file, fields, workplace);
            file.rejects().ifPresent(path -> workplace.tell(Sentence.of(ImportCommand.class, "import.rejects", path)));
        }
        if (report.files().size() > 1) {
            say(workplace, "import.total", report.files().size(), numbers(report.total()));
        }
        if (report.total().erased() > 0) {
            workplace.tell(Sentence.of(
                    ImportCommand.class, "import.erased", report.total().erased()));
        }
        if (!report.complete()) {
            workplace.tell(Sentence.of(ImportCommand.class, "import.incomplete"));
        }
        tellBatches(report, workplace);
    }

    /** Words that nobody knows and that are kept as they are; those that are left out are warnings already. */
    private static void tellUnmapped(FileReport file, Fields fields, Workplace workplace) {
        for (ValueUse use : file.unmapped()) {
            if (!use.kept().isEmpty()) {
                String field = fields.byKey(use.field())
                        .map(one -> one.label(workplace.locale()))
                        .orElse(use.field());
                workplace.tell(
                        Sentence.of(ImportCommand.class, "import.value.unknown", field, use.written(), use.count()));
            }
        }
    }

    /** How to take each file back that brought something. */
    private static void tellBatches(ImportReport report, Workplace workplace) {
        boolean alone = report.files().size() == 1;
        report.files().stream()
                .filter(file -> file.counts().added() + file.counts().updated() > 0)
                .map(file -> alone
                        ? Sentence.of(
                                ImportCommand.class,
                                "import.batch",
                                file.batch().value())
                        : Sentence.of(
                                ImportCommand.class,
                                "import.batch.file",
                                file.file().getFileName().toString(),
                                file.batch().value()))
                .forEach(workplace::tell);
    }

    private static void say(Workplace workplace, String key, Object... arguments) {
        workplace.out().println(Sentence.of(ImportCommand.class, key, arguments).in(workplace.locale()));
    }

    private static Sentence numbers(ImportCounts counts) {
        return Sentence.of(
                ImportCommand.class,
                counts.besides() > 0 ? "import.counts.besides" : "import.counts",
                counts.read(),
                counts.added(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.besides());
    }

    /** {@code a=b,c=d}; a column whose name holds a comma or an equals sign is written in double quotes. */
    static Map<String, String> mapping(String typed) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (String pair : typed.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            if (pair.isBlank()) {
                continue;
            }
            int equals = pair.lastIndexOf('=');
            if (equals < 1) {
                throw Refusal.of(Refusal.Kind.WRONG_USE, ImportCommand.class, "import.map.form", pair.strip());
            }
            String column = pair.substring(0, equals).strip();
            boolean quoted = column.length() > 1 && column.startsWith("\"") && column.endsWith("\"");
            mapping.put(
                    quoted ? column.substring(1, column.length() - 1) : column,
                    pair.substring(equals + 1).strip());
        }
        return mapping;
    }

    /** {@code field:value=meaning,…}; a value that holds a comma, a colon or an equals sign is written in double quotes. */
    static Map<String, Map<String, String>> values(String typed) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        mapping(typed).forEach((written, meaning) -> {
            int colon = written.indexOf(':');
            if (colon < 1 || colon == written.length() - 1) {
                throw Refusal.of(
                        Refusal.Kind.WRONG_USE, ImportCommand.class, "import.values.form", written + "=" + meaning);
            }
            values.computeIfAbsent(written.substring(0, colon).strip(), any -> new LinkedHashMap<>())
                    .put(written.substring(colon + 1).strip(), meaning);
        });
        return values;
    }

    /** Tells programs how far it is, in lines that no language changes. */
    private record Signals(Workplace workplace) implements Imports.Watcher {
        @Override
        public void resumed(long rows) {
            workplace.signal("resumed at " + rows);
        }

        @Override
        public void acknowledged(long rows) {
            workplace.signal("acknowledged " + rows);
        }

        @Override
        public void tell(Sentence sentence) {
            workplace.tell(sentence);
        }
    }
}
