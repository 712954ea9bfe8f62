package org.beffroi.core.source;

import java.util.Objects;

/**
 * Why the mentions of a source may be kept, and for how long; a source without it cannot start.
 *
 * <p>Regulation (EU) 2016/679, articles 5, 6, 14 and 30; to be checked by the body's jurist.
 *
 * @param purpose what they are collected for, in a sentence
 * @param basis the legal basis
 * @param retentionDays how many days after collection they are kept, at least 1
 * @param rights what may be shown of the texts
 */
public record Lawful(String purpose, Basis basis, int retentionDays, Rights rights) {

    /** The bases of article 6 (1) that a public body can rest on. */
    public enum Basis {
        /** Point (e): a task carried out in the public interest. */
        PUBLIC_INTEREST,
        /** Point (c): a legal obligation. */
        LEGAL_OBLIGATION,
        /** Point (a): the person agreed. */
        CONSENT
    }

    /** What a digest may print of a text. */
    public enum Rights {
        /** All of it: the body's own texts, free licences, a contract with the publisher. */
        WHOLE,
        /** A short quotation with its source. */
        QUOTATION,
        /** Title, link and one line: press without a declared contract. */
        LINK
    }

    public Lawful {
        if (purpose.isBlank() || retentionDays < 1) {
            throw new IllegalArgumentException("A source says what it is for and keeps for at least a day");
        }
        Objects.requireNonNull(basis);
        Objects.requireNonNull(rights);
    }
}
