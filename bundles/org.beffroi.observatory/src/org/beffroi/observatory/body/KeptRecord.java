package org.beffroi.observatory.body;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.observatory.directory.DirectoryRecord;

/**
 * A record of a directory with what became of it: a line of the file in which a dossier keeps a directory.
 *
 * @param number its place among all records of the source file, 1 is the first
 * @param line of the unpacked source file on which it begins; 0 where that is not known
 * @param fate what became of it
 * @param body the body that it is of; empty where it was set aside for want of one
 * @param why why it could not be read, in English, as files have it; empty where it could
 * @param whyFrench the same in French; empty where it could be read, and in files of an earlier version
 * @param says what it says; empty where it could not be read, and of other services, of which only the name is kept
 * @param id its identity in the directory; empty where it has none
 * @param name as the directory writes it; empty where it has none
 */
public record KeptRecord(
        long number,
        long line,
        RecordFate fate,
        Optional<BodyKey> body,
        Optional<String> why,
        Optional<String> whyFrench,
        Optional<DirectoryRecord> says,
        String id,
        String name) {

    public KeptRecord {
        Objects.requireNonNull(fate);
        Objects.requireNonNull(body);
        Objects.requireNonNull(why);
        Objects.requireNonNull(whyFrench);
        Objects.requireNonNull(says);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }

    static KeptRecord of(DirectoryRecord record, RecordFate fate, Optional<BodyKey> body) {
        boolean kept = fate != RecordFate.OTHER_SERVICE;
        return new KeptRecord(
                record.number(),
                record.line(),
                fate,
                body,
                Optional.empty(),
                Optional.empty(),
                kept ? Optional.of(record) : Optional.empty(),
                record.id(),
                record.name());
    }

    /** Keeps why in both languages: whoever reads the file later need not know the sentence. */
    static KeptRecord unreadable(long number, long line, Sentence why) {
        return new KeptRecord(
                number,
                line,
                RecordFate.UNREADABLE,
                Optional.empty(),
                Optional.of(why.in(Locale.ENGLISH)),
                Optional.of(why.in(Locale.FRENCH)),
                Optional.empty(),
                "",
                "");
    }
}
