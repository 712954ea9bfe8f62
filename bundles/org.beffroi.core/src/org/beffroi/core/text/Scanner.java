package org.beffroi.core.text;

/**
 * One reading of one text, character by character, that hands each token to a sink. Made for each call and used by one
 * thread; its time and its memory grow with the length of the text alone.
 */
final class Scanner {
    private final String text;
    private final Stemmer stemmer;
    private final Tokens.Sink sink;
    private final Sentences sentences;
    private final Addresses addresses;
    private final Surface surface;
    private final Numbers numbers;
    private final Hashtag hashtag;
    private final WordRun run;

    private int at;
    private int position;

    Scanner(String text, Rules rules, Stemmer stemmer, Tokens.Sink sink) {
        this.text = text;
        this.stemmer = stemmer;
        this.sink = sink;
        sentences = new Sentences(text, rules.abbreviations());
        addresses = new Addresses(text, rules.domains());
        surface = new Surface(text);
        numbers = new Numbers(text);
        hashtag = new Hashtag(text);
        run = new WordRun(text, rules.apostrophes(), surface);
    }

    void read() {
        while (at < text.length()) {
            int point = text.codePointAt(at);
            switch (Characters.classOf(point)) {
                case Characters.LETTER -> letters();
                case Characters.DIGIT -> digits(point);
                case Characters.LONE_LETTER -> loneLetter(point);
                case Characters.HASH -> hash();
                case Characters.AT -> handle();
                case Characters.LINE -> {
                    sentences.line();
                    at++;
                }
                case Characters.STOP -> stop();
                case Characters.CLOSING -> {
                    sentences.closing(at);
                    at++;
                }
                default -> symbol(point);
            }
        }
    }

    private void letters() {
        if (text.charAt(at) == '№') {
            word(at, at + 1, true);
            return;
        }
        if (address()) {
            return;
        }
        run.read(at);
        if (run.elided >= 0) {
            sentences.elided(at);
            at = run.elided;
            return;
        }
        int start = at;
        int end = run.end;
        if (acronym(start, end)) {
            return;
        }
        if (isNumberSign(start, end)) {
            word(start, end + 1, true);
        } else if (run.changes == 1 && !Mixture.isOneWord(run.change - start, end - run.change)) {
            word(start, run.change, run.dirty);
            number(run.change, end);
        } else if (run.changes == 0
                && end - start > 1
                && end < text.length()
                && InclusiveWriting.isMark(text.charAt(end))) {
            int inclusive = InclusiveWriting.end(text, start, end);
            word(start, inclusive, run.dirty || inclusive > end);
        } else {
            word(start, end, run.dirty);
        }
    }

    private void digits(int point) {
        if (point < 0x80 && emoji() || address()) {
            return;
        }
        run.read(at);
        boolean ascii = isAscii(at, run.changes == 0 ? run.end : run.change);
        boolean mixed = run.changes > 1 || run.changes == 1 && run.end - run.change == 1;
        if (ascii && (!mixed || numbers.readHour(at) || isOrdinal())) {
            numbers.read(at);
            give(Token.Kind.NUMBER, at, numbers.end, numbers.exact, Folding.fold(numbers.exact), numbers.stem);
        } else if (!mixed) {
            number(at, run.changes == 0 ? run.end : run.change);
        } else {
            word(at, run.end, true);
        }
    }

    private boolean isAscii(int from, int to) {
        int i = from;
        while (i < to && Characters.isAsciiDigit(text.charAt(i))) {
            i++;
        }
        return i == to;
    }

    private boolean isOrdinal() {
        return run.changes == 1 && Numbers.isOrdinalEnding(text.substring(run.change, run.end));
    }

    private void loneLetter(int point) {
        int end = at + Character.charCount(point);
        boolean marked = false;
        while (end < text.length() && Characters.classOf(text.codePointAt(end)) == Characters.MARK) {
            end += Character.charCount(text.codePointAt(end));
            marked = true;
        }
        word(at, end, marked || point >= 0xF900);
    }

    private void hash() {
        if (emoji()) {
            return;
        }
        int end = isAfterWord() ? at : hashtag.end(at);
        if (end == at) {
            at++;
            return;
        }
        int start = at;
        String exact = '#' + surface.cleaned(start + 1, end);
        String form = Folding.fold(exact);
        give(Token.Kind.HASHTAG, start, end, exact, form, form);
        position--;
        for (Hashtag.Part part : hashtag.parts(start + 1, end)) {
            part(part.start(), part.end());
        }
        at = end;
    }

    private void part(int start, int end) {
        boolean number = Characters.classOf(text.codePointAt(start)) == Characters.DIGIT;
        if (number && Characters.isAsciiDigit(text.charAt(start))) {
            String digits = text.substring(start, end);
            Numbers alone = new Numbers(digits);
            alone.read(0);
            if (alone.end == digits.length()) {
                give(Token.Kind.NUMBER, start, end, alone.exact, Folding.fold(alone.exact), alone.stem);
                return;
            }
        }
        if (number && Characters.classOf(text.codePointBefore(end)) == Characters.DIGIT) {
            number(start, end);
        } else {
            word(start, end, true);
        }
    }

    private void handle() {
        int end = isAfterWord() ? at : addresses.handleEnd(at);
        if (end == at) {
            at++;
            return;
        }
        String exact = '@' + surface.plain(at + 1, end);
        String form = Folding.fold(exact);
        give(Token.Kind.HANDLE, at, end, exact, form, form);
    }

    private boolean isAfterWord() {
        return at > 0 && Characters.isAlphanumeric(text.codePointBefore(at));
    }

    private boolean address() {
        int end = addresses.end(at);
        if (end == at) {
            return false;
        }
        String exact = surface.plain(at, end);
        String form = Addresses.form(exact);
        give(Token.Kind.URL, at, end, exact, form, form);
        return true;
    }

    private void stop() {
        if (!emoji()) {
            at = sentences.stop(at);
        }
    }

    private void symbol(int point) {
        boolean possible = point == '*' || point == 0xA9 || point == 0xAE || point >= 0x2000;
        if (!possible || !emoji()) {
            at += Character.charCount(point);
        }
    }

    private boolean emoji() {
        int end = Emoji.end(text, at);
        if (end == at) {
            return false;
        }
        String exact = surface.plain(at, end);
        String form = Emoji.form(exact);
        give(Token.Kind.EMOJI, at, end, exact, form, form);
        return true;
    }

    /** {@code S.N.C.F.} is one word, {@code J. Moulin} is not. */
    private boolean acronym(int start, int end) {
        if (!isLoneLetterBeforeDot(start, end)) {
            return false;
        }
        StringBuilder letters = new StringBuilder().append(text.charAt(start));
        int to = end + 1;
        while (to < text.length()
                && Characters.classOf(text.charAt(to)) == Characters.LETTER
                && (to + 1 == text.length() || !continuesWord(to + 1))) {
            letters.append(text.charAt(to));
            to++;
            if (to < text.length() && text.charAt(to) == '.') {
                to++;
            } else {
                break;
            }
        }
        if (letters.length() < 2) {
            return false;
        }
        String exact = Surface.composed(letters.toString());
        String form = Folding.fold(exact);
        give(Token.Kind.WORD, start, to, exact, form, stemmer.stem(form));
        if (text.charAt(to - 1) == '.') {
            sentences.stopWithin();
        }
        return true;
    }

    private boolean isLoneLetterBeforeDot(int start, int end) {
        return end - start == 1 && end + 1 < text.length() && text.charAt(end) == '.';
    }

    private boolean continuesWord(int from) {
        byte c = Characters.classOf(text.codePointAt(from));
        return c == Characters.LETTER || c == Characters.DIGIT || c == Characters.MARK || c == Characters.APOSTROPHE;
    }

    /** {@code n°}, with a degree sign or, rightly, an ordinal sign. */
    private boolean isNumberSign(int start, int end) {
        return end - start == 1
                && end < text.length()
                && (text.charAt(start) == 'n' || text.charAt(start) == 'N')
                && (text.charAt(end) == '°' || text.charAt(end) == 'º');
    }

    private void word(int start, int end, boolean dirty) {
        String exact = dirty ? surface.cleaned(start, end) : surface.plain(start, end);
        String form = Folding.fold(exact);
        if (form.isBlank()) {
            form = exact;
        }
        give(Token.Kind.WORD, start, end, exact, form, stemmer.stem(form));
    }

    private void number(int start, int end) {
        String exact = surface.cleaned(start, end);
        String form = Folding.fold(exact);
        give(Token.Kind.NUMBER, start, end, exact, form, form);
    }

    private void give(Token.Kind kind, int start, int end, String exact, String form, String stem) {
        int sentence = sentences.of(kind, start, end, form);
        sink.token(kind, position++, sentence, start, end, exact, form, stem);
        at = end;
    }
}
