package org.beffroi.dossier.harvest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Archive.Receipt;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.SourceForm;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;
import org.beffroi.dossier.alert.AlertReport;

/**
 * Visits the sources of dossiers; an OSGi service. Safe for several threads, one of which harvests a dossier at a time.
 *
 * <p>May be killed at any moment: mentions are durable before the state of their source says so, and what was kept and not
 * yet written down comes again under its identity.
 */
public interface Harvest {

    /** The tag, set by the machine, of mentions that were taken back where they were published. */
    String TAKEN_BACK = "supprimé à la source";

    /** The kinds of sources there are, by id. */
    List<Kind> kinds();

    /**
     * A kind of source.
     *
     * @param id such as {@code feed}
     * @param form its parameters
     * @param home a class whose bundle holds its texts, {@code source.<id>} and {@code source.<id>.<parameter>}
     */
    record Kind(String id, SourceForm<?> form, Class<?> home) {

        /** What it is, in a line. */
        public String label(Locale locale) {
            return Sentence.of(home, "source." + id).in(locale);
        }

        /** What a parameter is for, in a line. */
        public String label(SourceForm.Item item, Locale locale) {
            return Sentence.of(home, "source." + id + "." + item.name()).in(locale);
        }

        /**
         * What one of the values of a parameter is called: the text {@code source.<id>.<parameter>.<value>}.
         *
         * @param value as it is written in settings
         * @return the value itself where the bundle has no such text
         */
        public String label(SourceForm.Item item, String value, Locale locale) {
            return Sentence.of(home, "source." + id + "." + item.name() + "." + value)
                    .found(locale)
                    .orElse(value);
        }
    }

    /** What a kind is called; its id where its connector is not there. */
    default String kind(String id, Locale locale) {
        return kinds().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.label(locale))
                .orElse(id);
    }

    /**
     * Adds a source, or replaces the settings of the one of that name; it is due at once.
     *
     * @param secrets the values of its secret parameters, kept in secure storage; those that are absent stay as they are
     * @throws org.beffroi.core.message.Refusal if the kind is unknown, or a parameter missing, unknown or wrong
     */
    void keep(SourceSettings settings, Map<String, String> secrets, Dossier dossier);

    /**
     * Takes a source away, and forgets its state and its secrets. Its mentions stay.
     *
     * @return what brings it back; whoever does not need it lets go of it at once, for the secrets in it
     */
    Removed remove(String name, Dossier dossier);

    /**
     * A source that was removed.
     *
     * @param secrets the values of its secret parameters, which are kept nowhere else any more
     */
    record Removed(String name, Map<String, String> secrets) {
        public Removed {
            secrets = Map.copyOf(secrets);
        }

        /** Its name alone: secrets are written nowhere. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Brings a source that was removed back; it begins anew, which loses and doubles nothing.
     *
     * @param removed its name, and the values of its secret parameters
     * @throws org.beffroi.core.message.Refusal if none of that name was removed, one of that name is there again, or a secret
     *     is missing
     */
    void restore(Removed removed, Dossier dossier);

    /**
     * Changes a source: its name, what it reads, how often, or why its mentions may be kept. Where it reads something else, it
     * begins anew there. Under another name it goes on from where it was; mentions that came under the name before keep it, and
     * what was declared for them stays as of a source that was removed.
     *
     * @param name what it is called before
     * @param to what it is to be; when and by whom it was added stays as it was
     * @param secrets the values of its secret parameters that change; those that are absent stay as they are
     * @return what changes it back; whoever does not need it lets go of it at once, for the secrets in it
     * @throws org.beffroi.core.message.Refusal if there is none of that name, one of the new name is there, or a parameter is
     *     missing, unknown or wrong; nothing is changed then
     */
    Changed change(String name, SourceSettings to, Map<String, String> secrets, Dossier dossier);

    /**
     * A source that was changed.
     *
     * @param before what it was
     * @param state how far it was
     * @param secrets the values that its secret parameters had
     * @param now what it is called now
     */
    record Changed(SourceSettings before, SourceState state, Map<String, String> secrets, String now) {
        public Changed {
            secrets = Map.copyOf(secrets);
        }

        /** Its names alone: secrets are written nowhere. */
        @Override
        public String toString() {
            return before.name() + " → " + now;
        }
    }

    /**
     * Makes a source again what it was before a change.
     *
     * @throws org.beffroi.core.message.Refusal if it is there no more, or another one has its name by now
     */
    void changeBack(Changed changed, Dossier dossier);

    /**
     * The settings of a source.
     *
     * @throws org.beffroi.core.message.Refusal if there is none of that name, or its file is damaged
     */
    SourceSettings settings(String name, Dossier dossier);

    /**
     * Visits a source once without keeping anything.
     *
     * @throws org.beffroi.core.message.Refusal if it cannot be read
     */
    default Trial test(SourceSettings settings, Dossier dossier, Cancel cancel) {
        return test(settings, Map.of(), dossier, cancel);
    }

    /**
     * Visits a source once without keeping anything.
     *
     * @param secrets values of its secret parameters, which are not kept; those that are absent are those that are kept
     * @throws org.beffroi.core.message.Refusal if it cannot be read
     */
    Trial test(SourceSettings settings, Map<String, String> secrets, Dossier dossier, Cancel cancel);

    /**
     * What a visit would bring.
     *
     * @param more whether there is more than this
     */
    record Trial(List<Mention> mentions, List<Sentence> remarks, boolean more) {
        public Trial {
            mentions = List.copyOf(mentions);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Visits sources one after another and keeps what they bring; then looks at the alerts, also where nothing was due, since
     * quiet hours may be over.
     *
     * @return one report for each source that was visited, the last one possibly of a visit that was cut short
     * @throws org.beffroi.core.message.Refusal if mentions or states cannot be kept; a source that cannot be read is
     *     reported and the next one is visited
     */
    List<Report> run(Wish wish, Dossier dossier, Watcher watcher, Cancel cancel);

    /**
     * Which sources are visited.
     *
     * @param names only these, empty for all
     * @param now whether those that are not yet due are visited too, and paused ones that are named
     */
    record Wish(Set<String> names, boolean now) {
        public Wish {
            names = Set.copyOf(names);
        }

        /** All that are due. */
        public static Wish due() {
            return new Wish(Set.of(), false);
        }
    }

    /** Told how a harvest goes on, from the thread that harvests. */
    interface Watcher {

        /** A source is visited. */
        default void visiting(String source, int place, int of) {}

        /** Mentions of a source are durable, and so is what is written down of them; every process finds them. */
        default void kept(String source, Receipt receipt) {}

        /** A source is done. */
        default void done(Report report) {}

        /** An alert told somebody of what came, holds it, or could not tell. */
        default void alerted(AlertReport report) {}
    }

    /**
     * What became of one source.
     *
     * @param batch under which its mentions can be undone
     * @param failure why it could not be read to its end
     * @param remarks what was noticed
     * @param complete false where the harvest was stopped before its end
     * @param dealt what was done with what came
     */
    record Report(
            String source,
            BatchId batch,
            Receipt receipt,
            Optional<Sentence> failure,
            List<Sentence> remarks,
            boolean complete,
            Dealt dealt) {
        public Report {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What was done with what came, as soon as it came.
     *
     * @param batch under which it can be undone, the mentions staying
     * @param assigned how many mentions the rules gave to departments
     * @param answered how many answers of departments came by mail
     */
    record Dealt(BatchId batch, int assigned, int answered) {

        /** True where there is nothing to undo. */
        public boolean isNothing() {
            return assigned + answered == 0;
        }
    }

    /** How the sources of a dossier do, by name, and a sentence for each file that is damaged. */
    Health health(Dossier dossier);

    /** How sources do. */
    record Health(List<SourceHealth> sources, List<Sentence> damaged) {
        public Health {
            sources = List.copyOf(sources);
            damaged = List.copyOf(damaged);
        }
    }
}
