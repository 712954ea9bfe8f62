package org.beffroi.sources.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signs a feed or an entry.
 *
 * @param written as it stands in the feed, never blank
 * @param name empty where only a mail address is given
 * @param mail the mail address
 * @param page the address of a page about that person
 */
record FeedPerson(String written, Optional<String> name, Optional<String> mail, Optional<String> page) {

    private static final String MAIL = "[^\\s<>()@]+@[^\\s<>()@]+";
    private static final Pattern MAIL_THEN_NAME = Pattern.compile("(?:mailto:)?(" + MAIL + ")\\s*(?:\\(([^()]*)\\))?");
    private static final Pattern NAME_THEN_MAIL =
            Pattern.compile("([^<>()]+?)\\s*[<(](?:mailto:)?(" + MAIL + ")[>)]");

    /** A person in the way of RSS: {@code mail (name)}, {@code name <mail>}, a name, or a mail address. */
    static FeedPerson of(String written) {
        String text = written.strip();
        Matcher first = MAIL_THEN_NAME.matcher(text);
        if (first.matches()) {
            return new FeedPerson(text, given(first.group(2)), given(first.group(1)), Optional.empty());
        }
        Matcher second = NAME_THEN_MAIL.matcher(text);
        if (second.matches()) {
            return new FeedPerson(text, given(second.group(1)), given(second.group(2)), Optional.empty());
        }
        return new FeedPerson(text, Optional.of(text), Optional.empty(), Optional.empty());
    }

    /** A person in the way of Atom and JSON Feed; empty where nothing is known. */
    static Optional<FeedPerson> of(String name, String mail, String page) {
        Optional<String> written = given(name).or(() -> given(mail)).or(() -> given(page));
        return written.map(text -> new FeedPerson(text, given(name), given(mail), given(page)));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }
}
