package org.beffroi.observatory.directory;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Reads directories of public bodies: the national one (DILA) whole or as its API gives it, packed or not, and tables of one’s
 * own (CSV, XLSX, ODS). Records are handed on as they come; none is passed over in silence. Safe for several threads.
 */
public final class DirectoryReader {

    private static final int STEP = 500;
    private static final int EXAMPLES = 3;

    /** No directory of the web is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final TableFiles workbooks;
    private final RecordReading reading;

    public DirectoryReader(TableFiles workbooks, AccountRecogniser recogniser) {
        this.workbooks = workbooks;
        this.reading = new RecordReading(recogniser);
    }

    /** Takes the records of a directory, in the order of the file; called from the thread that reads. */
    public interface Records {

        /** One that could be read. */
        void record(DirectoryRecord record);

        /**
         * One that could not.
         *
         * @param number its place among all records of the file, 1 is the first
         * @param line on which it begins; 0 where that is not known
         */
        void broken(long number, long line, Sentence why);
    }

    /**
     * What a file turned out to be.
     *
     * @param bytes its size
     * @param sha256 of its bytes, in lower-case hexadecimal
     * @param whole false where it breaks off: what stood behind that place is not known
     * @param records how many records it has, broken ones among them
     * @param newest the last day on which one of its records was changed; empty where none says it
     * @param noticed what is worth a look in it
     */
    public record FileRead(
            long bytes, String sha256, boolean whole, long records, Optional<LocalDate> newest, Noticed noticed) {}

    /**
     * What is worth a look in a file.
     *
     * @param columns of its tables, in their order; none where it has no table
     * @param days how many of its records say of a day that never was, or is still to come, that they were changed on it; they count
     *     as records that say none
     * @param examples the first of these days as they stand there, by the numbers of their records, in the order of the file
     */
    public record Noticed(List<ReadColumn> columns, long days, Map<Long, String> examples) {

        public Noticed {
            columns = List.copyOf(columns);
            examples = Collections.unmodifiableMap(new LinkedHashMap<>(examples));
        }
    }

    /**
     * Reads a file.
     *
     * @param today no record was changed on a later day
     * @param progress told how many of the file's bytes were read
     * @throws Refusal if it is not there, cannot be read, or holds no records
     * @throws Cancelled if the user asked to stop
     */
    public FileRead read(Path file, LocalDate today, Progress progress, Records records) {
        try {
            Pass pass = new Pass(OrdinaryFile.of(file), today, progress, records);
            FileRead read = PackedFile.isWorkbook(file) ? pass.workbook() : pass.stream();
            if (read.records() == 0 || !pass.understood) {
                throw Refusal.of(Refusal.Kind.UNSUPPORTED, DirectoryReader.class, "directory.empty", file.toString());
            }
            return read;
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND, Sentence.of(DirectoryReader.class, "directory.absent", file.toString()), e);
        } catch (DamagedPacking e) {
            throw new Refusal(Sentence.of(DirectoryReader.class, "directory.damaged", file.toString()), e);
        } catch (IOException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(
                    Sentence.of(
                            DirectoryReader.class,
                            "directory.unreadable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** One reading of one file. */
    private final class Pass {

        private final Path file;
        private final LocalDate today;
        private final Progress progress;
        private final Records records;
        private final RawRecords raw;
        private final long bytes;
        private final MessageDigest digest = sha256();
        private final Map<Long, String> examples = new LinkedHashMap<>();
        private Optional<LocalDate> newest = Optional.empty();
        private long impossible;
        private boolean whole = true;
        private boolean understood;
        private long done;

        Pass(Path file, LocalDate today, Progress progress, Records records) throws IOException {
            this.file = file;
            this.today = today;
            this.progress = progress;
            this.records = records;
            this.raw = new RawRecords(this::take);
            this.bytes = Files.size(file);
        }

        FileRead stream() throws IOException {
            // A stream that an interrupted thread does not close: what unpacks ahead may be interrupted.
            try (InputStream in = new DigestInputStream(counted(new FileInputStream(file.toFile())), digest)) {
                try {
                    PackedFile.read(file, in, this::content);
                } catch (EOFException e) {
                    whole = false;
                }
                in.transferTo(OutputStream.nullOutputStream());
            }
            return facts();
        }

        FileRead workbook() throws IOException {
            TableFiles.Read table = workbooks.read(file);
            TableDirectory heads = new TableDirectory(table.columns());
            raw.headed(heads.columns());
            table.rows().forEach(row -> raw.add(0, heads.record(row)));
            table.broken().forEach(why -> raw.broken(0, why));
            digest.update(OrdinaryFile.bytes(file));
            return facts();
        }

        private FileRead facts() {
            return new FileRead(
                    bytes,
                    HexFormat.of().formatHex(digest.digest()),
                    whole,
                    raw.count(),
                    newest,
                    new Noticed(raw.columns(), impossible, examples));
        }

        private void content(String name, InputStream in) throws IOException {
            BufferedReader text = new BufferedReader(WesternText.of(in), 1 << 16);
            int first = first(text);
            if (first != '[' && first != '{') {
                TableDirectory.read(text, raw);
            } else if (LineDirectory.begins(text)) {
                LineDirectory.read(text, raw);
            } else {
                whole &= new JsonDirectory(raw).read(text);
            }
        }

        /** The first sign that means something; a byte order mark and white space before it are passed over. */
        private int first(BufferedReader text) throws IOException {
            while (true) {
                text.mark(1);
                int sign = text.read();
                if (sign != '\uFEFF' && !Character.isWhitespace(sign)) {
                    text.reset();
                    return sign;
                }
            }
        }

        private void take(RawRecord record) {
            if (record.number() % STEP == 0) {
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
                progress.at(done, bytes);
            }
            if (record.broken().isPresent()) {
                records.broken(record.number(), record.line(), record.broken().get());
                return;
            }
            if (record.fields().isEmpty()) {
                records.broken(
                        record.number(),
                        record.line(),
                        Sentence.of(DirectoryReader.class, "directory.record.no.field"));
                return;
            }
            understood = true;
            DirectoryRecord read = dated(reading.record(record), RecordReading.writtenDay(record));
            newest = read.modified()
                    .filter(day -> newest.isEmpty() || day.isAfter(newest.get()))
                    .or(() -> newest);
            records.record(read);
        }

        /** A record of which the day may be so; one of a day that never was says none. */
        private DirectoryRecord dated(DirectoryRecord record, String written) {
            boolean sound = written.isEmpty()
                    || record.modified()
                            .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(today))
                            .isPresent();
            if (sound) {
                return record;
            }
            impossible++;
            if (examples.size() < EXAMPLES) {
                examples.put(record.number(), written);
            }
            return record.undated();
        }

        private InputStream counted(InputStream in) {
            return new FilterInputStream(in) {
                @Override
                public int read() throws IOException {
                    int one = super.read();
                    done += one < 0 ? 0 : 1;
                    return one;
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    int many = super.read(into, offset, length);
                    done += Math.max(0, many);
                    return many;
                }
            };
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
