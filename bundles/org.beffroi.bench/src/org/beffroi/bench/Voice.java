package org.beffroi.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;

/** What the benchmark says: the table to one stream, what it is doing to another. */
record Voice(Locale locale, PrintStream out, PrintStream err) {

    void progress(String key, Object... arguments) {
        err.println(Sentence.of(Voice.class, key, arguments).in(locale));
    }

    void say(Sentence sentence) {
        out.println(sentence.in(locale));
    }

    void print(List<String> lines) {
        lines.forEach(out::println);
    }
}
