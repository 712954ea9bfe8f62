package org.beffroi.workbench.digest.model;

import org.beffroi.core.digest.Digest;

/** What comes next on the way of a digest to its readers: what is missing first, else that it leaves. */
public enum SendingStep {
    /** There is nothing on its page. */
    FILL,
    /** It goes to nobody. */
    ADDRESS,
    /** The dossier has no mail server. */
    SERVE,
    /** It can leave. */
    SEND;

    /**
     * That of a digest.
     *
     * @param typed whether somebody is being written down as its recipient
     * @param served whether the dossier has a mail server
     */
    public static SendingStep of(Digest digest, boolean typed, boolean served) {
        if (digest.items().isEmpty()) {
            return FILL;
        }
        if (digest.recipients().isEmpty() && !typed) {
            return ADDRESS;
        }
        return served ? SEND : SERVE;
    }
}
