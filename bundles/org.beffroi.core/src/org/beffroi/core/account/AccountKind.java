package org.beffroi.core.account;

import java.util.Locale;

/** What an address says of the nature of an account. */
public enum AccountKind {
    /** Of a body or a brand, a school and a company of LinkedIn included. */
    PAGE,
    /** Of many people who write in it. */
    GROUP,
    /** Of a person, or of somebody whose nature the address does not tell. */
    PROFILE,
    /** Of videos or messages that people subscribe to. */
    CHANNEL,
    /** No account but one thing that was published: a post, a video, an event, a photo. */
    POST;

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
