package org.beffroi.core.watch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What people judge of what rose: an OSGi service. Without state, safe for several threads; a judgement is kept at once. */
@ProviderType
public interface RiseJudging {

    /** What people judge of a rise that was told. */
    enum Opinion {
        /** Something happened that one had to know of. */
        REAL,
        /** Something happened that everybody knew would. */
        EXPECTED,
        /** Nothing happened. */
        NOISE
    }

    /**
     * What is judged.
     *
     * @param query the search in which it rose, as typed; blank for everything
     * @param day its first day
     */
    record Judged(Rise rise, String query, LocalDate day) {
        public Judged {
            Objects.requireNonNull(rise);
            query = query.strip();
            Objects.requireNonNull(day);
        }
    }

    /**
     * What is judged in a dossier, by what it is of.
     *
     * @param lists the folder of the dossier's lists
     * @throws org.beffroi.core.message.Refusal if the judgements cannot be read
     */
    Map<Judged, Opinion> judged(Path lists);

    /**
     * Judges, or takes a judgement back.
     *
     * @param lists the folder of the dossier's lists
     * @param who judges
     * @param opinion empty to take back what was judged before
     * @throws org.beffroi.core.message.Refusal if it cannot be kept
     */
    void judge(Path lists, String who, Judged what, Optional<Opinion> opinion);
}
