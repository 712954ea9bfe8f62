package org.beffroi.core.account;

import java.util.Locale;

/** What stands where an account was looked for. */
public enum AccountVerdict {
    /** An account that can be known again. */
    ACCOUNT,
    /** One thing that was published. */
    POST,
    /** A button that shares or likes a page: the account of nobody. */
    SHARE,
    /** A network's own: its home, its help, its login, its account put there instead of one's own. */
    SITE,
    /** A telephone number, or a way to write to one. */
    PERSONAL,
    /** No account of a network. */
    NONE;

    /** The word that files and programs read. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
