package org.beffroi.sources.mail;

import java.util.Optional;

/** What opens a mailbox. */
sealed interface MailKey {

    /** What is said to the server in the place of a password. */
    String secret();

    /** The only mechanisms to sign in with, empty for those that the server offers. */
    Optional<String> mechanisms();

    /** Key of the sentence for a server that does not let us in. */
    String refusal();

    /** A password, or one made for this application. */
    record Password(String secret) implements MailKey {
        @Override
        public Optional<String> mechanisms() {
            return Optional.empty();
        }

        @Override
        public String refusal() {
            return "mail.login";
        }

        @Override
        public String toString() {
            return "Password";
        }
    }

    /** An access token, said as Google and Microsoft want to hear it (SASL XOAUTH2). */
    record Token(String secret) implements MailKey {
        @Override
        public Optional<String> mechanisms() {
            return Optional.of("XOAUTH2");
        }

        @Override
        public String refusal() {
            return "mail.login.token";
        }

        @Override
        public String toString() {
            return "Token";
        }
    }
}
