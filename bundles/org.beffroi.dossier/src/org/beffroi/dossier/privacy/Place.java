package org.beffroi.dossier.privacy;

import java.util.Locale;
import org.beffroi.core.message.Sentence;

/** Where in a dossier a person may be found. */
public enum Place {
    /** Readings of mentions she wrote; several may be of one mention. */
    MENTIONS,
    /** Readings of others' mentions that address her, point to her or repeat her. */
    REFERENCES,
    /** Readings of others' mentions that name her in their text. */
    TEXTS,
    /** Acts on her mentions: notes, tags, codings, statuses; and acts elsewhere whose value names her. */
    ACTS,
    /** Searches saved or made, watches, digests, sources and profiles that name her. */
    SEARCHES,
    /** Sources that remembered her: what a watched page said, which entries of a feed were seen. They begin anew. */
    STATES,
    /** Lines of the register of shown names that name her; the line stays, without the name. */
    LOGS,
    /** Her lines in the list of public actors. */
    PUBLIC_ACTORS,
    /** Rejected rows of imports that name her. */
    REJECTS,
    /** Other small files of the dossier that name her; the mark stands in the place of the name. */
    FILES,
    /** Quotations of her mentions in strategies, in all files that hold one: drafts and former versions too. */
    QUOTATIONS,
    /** Captures of mentions of hers that were moderated, and papers made of them; the register keeps the decision. */
    CAPTURES,
    /** Pictures and papers kept with her mentions alone, or named after her. */
    ATTACHMENTS;

    /** Its name in a proof. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is, for people. */
    public Sentence label() {
        return Sentence.of(Place.class, "privacy.place." + key());
    }
}
