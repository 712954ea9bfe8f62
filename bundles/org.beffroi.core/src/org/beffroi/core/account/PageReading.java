package org.beffroi.core.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page of a network is.
 *
 * @param account whose it is; empty where that is nobody or not told
 * @param kind what it is; empty where there is no account and no post
 */
record PageReading(Optional<String> account, Optional<AccountKind> kind, AccountVerdict verdict) {

    /** What no network allows in a name, signs that a sentence leaves behind it included, ends it. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._+·-]*|_[\\p{L}\\p{N}._-]*");

    private static final Pattern LEFT_BEHIND = Pattern.compile("[.,;:!?…*'’)\\]}]+$");

    /** An account in lower case without its sign; a {@link #site} where the word can be none. */
    static PageReading named(String word, AccountKind kind) {
        return name(word).map(name -> identified(name, kind)).orElseGet(PageReading::site);
    }

    /** An account whose identity stays as it is written. */
    static PageReading identified(String identity, AccountKind kind) {
        return new PageReading(Optional.of(identity), Optional.of(kind), AccountVerdict.ACCOUNT);
    }

    /** Something that this account published, where the word is one. */
    static PageReading postOf(String word) {
        return new PageReading(name(word), Optional.of(AccountKind.POST), AccountVerdict.POST);
    }

    static PageReading postOf(Optional<String> identity) {
        return new PageReading(identity, Optional.of(AccountKind.POST), AccountVerdict.POST);
    }

    /** Something that was published, its address not saying by whom. */
    static PageReading post() {
        return postOf(Optional.empty());
    }

    static PageReading share() {
        return of(AccountVerdict.SHARE);
    }

    static PageReading site() {
        return of(AccountVerdict.SITE);
    }

    static PageReading personal() {
        return of(AccountVerdict.PERSONAL);
    }

    static PageReading none() {
        return of(AccountVerdict.NONE);
    }

    private static PageReading of(AccountVerdict verdict) {
        return new PageReading(Optional.empty(), Optional.empty(), verdict);
    }

    boolean isAccount() {
        return verdict == AccountVerdict.ACCOUNT;
    }

    /** A word as the name of an account: lower case, composed letters, without {@code @} and what a sentence left behind. */
    static Optional<String> name(String word) {
        String composed = Normalizer.normalize(word.strip(), Normalizer.Form.NFC);
        String bare = composed.startsWith("@") ? composed.substring(1) : composed;
        String name = LEFT_BEHIND.matcher(bare).replaceFirst("").toLowerCase(Locale.ROOT);
        return Optional.of(name).filter(one -> NAME.matcher(one).matches());
    }
}
