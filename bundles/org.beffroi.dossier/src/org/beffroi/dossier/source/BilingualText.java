package org.beffroi.dossier.source;

import org.beffroi.core.source.KeptMessage;

/**
 * A message as files hold it.
 *
 * @param fr in French
 * @param en in English
 */
public record BilingualText(String fr, String en) {

    /** Of a message. */
    public static BilingualText of(KeptMessage message) {
        return new BilingualText(message.french(), message.english());
    }

    /** The message. */
    public KeptMessage message() {
        return new KeptMessage(fr, en);
    }
}
