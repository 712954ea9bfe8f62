package org.beffroi.dossier.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;

/**
 * What an import would bring, by all rows of its files.
 *
 * @param fresh mentions that the dossier does not have, each once; at least so many where {@code exact} is false
 * @param known mentions that it has, each once
 * @param repeated rows about a mention that an earlier row is about
 * @param refused rows that could not be kept
 * @param besides second mentions that rows hold and the dossier does not have; in none of the other counts
 * @param erased mentions that would not be taken in since their person or address was erased
 * @param exact whether all rows were counted, and none of them may be another mention than it seems
 * @param stretch times of the mentions that are new, as far as the file dates them; empty where none is dated
 * @param noticed what was noticed in the rows, of whatever file they are; empty where not all of them were read
 * @param values what the rows write in fields of few values, each with its rows; the most usual ones
 */
public record ImportCensus(
        long fresh,
        long known,
        long repeated,
        long refused,
        long besides,
        long erased,
        boolean exact,
        Optional<Stretch> stretch,
        Optional<List<Sentence>> noticed,
        List<ValueUse> values) {

    /**
     * From the earliest mention to the latest one, both included.
     *
     * @param earliest when it was published
     * @param latest when it was published, the same instant where there is one alone
     */
    public record Stretch(Instant earliest, Instant latest) {

        /** A stretch that holds an instant too. */
        public Stretch with(Instant time) {
            return new Stretch(time.isBefore(earliest) ? time : earliest, time.isAfter(latest) ? time : latest);
        }
    }

    public ImportCensus {
        noticed = noticed.map(List::copyOf);
        values = List.copyOf(values);
    }
}
