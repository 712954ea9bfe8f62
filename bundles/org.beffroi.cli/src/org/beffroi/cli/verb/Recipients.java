package org.beffroi.cli.verb;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.document.Correspondent;

/** People to whom something goes, as typed: {@code Directrice de cabinet <dircab@ville.exemple>}, or the address alone. */
final class Recipients {

    private static final Pattern NAMED = Pattern.compile("(.*?)\\s*<([^<>]*)>\\s*");

    private Recipients() {}

    static List<Correspondent> of(List<String> typed) {
        return typed.stream().map(Recipients::of).toList();
    }

    /**
     * One of them.
     *
     * @throws WrongUse if there is no e-mail address in it
     */
    static Correspondent of(String typed) {
        Matcher named = NAMED.matcher(typed);
        boolean hasName = named.matches();
        String address = (hasName ? named.group(2) : typed).strip();
        if (!Correspondent.isAddress(address)) {
            throw WrongUse.of("recipient.unknown", typed);
        }
        return new Correspondent(hasName ? named.group(1).strip() : "", address);
    }
}
