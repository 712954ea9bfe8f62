package org.beffroi.workbench.digest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;

/** What can be done with the digest in hand as a whole. Each returns at once. */
interface MailingActions {

    /** Adds people to whom it goes. */
    void addRecipients(List<Correspondent> who);

    /** It goes to somebody no more. */
    void removeRecipient(Correspondent who);

    /** Somebody gets as much of it. */
    void form(Correspondent who, Digest.Form form);

    /**
     * It is sent by itself from now on.
     *
     * @param days of the week; none for never
     * @param at the time on the wall
     */
    void schedule(Set<DayOfWeek> days, LocalTime at);

    /** Its document is in another language. */
    void language(Locale language);

    /** Shows what its readers would see now. */
    void preview();

    /** Writes its document to a file that is asked for. */
    void save();

    /** Sends it. */
    void send();

    /** Asks for the server by which the dossier sends its mail. */
    void mailServer();

    /** Forgets a digest. */
    void remove(Digest digest);
}
