package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Words.Word;
import io.toebox.catalog.core.shoe.LastGender;

/**
 * A product title taken apart into the model name and what a shop put around it. Brand, gender and product words go wherever
 * they stand. Colour and size go only when they equal the row's own cells, or stand behind a clear separator and are nothing
 * else; a whole number at the end stays, for {@code Ghost 16} in size 16 must not become {@code Ghost}.
 *
 * @param model the name that is left, as spelled in the title; blank only when the title was
 * @param width the width in the title, as {@link WidthText} reads it
 */
record ProductTitle(String model, @Nullable String width) {

    private static final Pattern SEPARATOR = Pattern.compile("\\s[-–—/]|[-–—/]\\s|[|,;:()\\[\\]]");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]+([.]0)?");
    private static final int MAX_WIDTH_WORDS = 2;
    private static final int MAX_BRAND_WORDS = 4;

    /** The title of a row with these own cells. */
    static ProductTitle of(
            String title, String brand, @Nullable LastGender gender, List<String> colors, List<String> sizes) {
        var cut = new Cut(title);
        cut.shopWords();
        cut.brand(brand);
        cut.endingSegments(colors, sizes);
        cut.ending(colors, sizes);
        cut.genderLetter(gender);
        return new ProductTitle(cut.rest(), cut.width);
    }

    /** The words that tell a model of a brand from its others, run together. */
    static String key(String brand, String model, @Nullable LastGender gender) {
        String name = of(model, brand, gender, List.of(), List.of()).model();
        return Words.joined(Words.listOf(name)).replace("goretex", "gtx");
    }

    private static final class Cut {

        private final String title;
        private final List<Word> words;
        private final boolean[] gone;
        private @Nullable String width;

        Cut(String title) {
            this.title = title;
            this.words = Words.wordsOf(title);
            this.gone = new boolean[words.size()];
        }

        void shopWords() {
            boolean[] marked = new boolean[words.size()];
            for (int i = 0; i < marked.length; i++) {
                marked[i] = isShopWord(word(i));
            }
            for (int i = 1; i < marked.length; i++) {
                marked[i] |= marked[i - 1] && TitleVocabulary.CONNECTIVE.contains(word(i));
                marked[i] |= i > 1
                        && TitleVocabulary.GROUND.contains(word(i))
                        && word(i - 1).equals("de")
                        && TitleVocabulary.isProduct(word(i - 2));
            }
            for (int i = marked.length - 2; i >= 0; i--) {
                marked[i] |= marked[i + 1] && TitleVocabulary.CONNECTIVE.contains(word(i));
                marked[i] |= marked[i + 1]
                        && TitleVocabulary.GROUND.contains(word(i))
                        && (i > 0 && marked[i - 1] || endsAName(i - 1));
            }
            if (anyLeft(marked)) {
                System.arraycopy(marked, 0, gone, 0, marked.length);
            }
        }

        private boolean endsAName(int i) {
            return i >= 0 && (Character.isDigit(word(i).charAt(word(i).length() - 1)) || word(i).equals("gtx"));
        }

        void brand(String brand) {
            List<String> brandWords = Words.listOf(brand);
            Set<String> names = new HashSet<>(TitleVocabulary.namesOf(Words.joined(brandWords)));
            names.add(Words.joined(brandWords));
            names.add(Words.joined(
                    brandWords.stream().filter(word -> !isShopWord(word)).toList()));
            List<Integer> left = left();
            for (int count = Math.min(MAX_BRAND_WORDS, left.size() - 1); count > 0; count--) {
                List<Integer> first = left.subList(0, count);
                if (names.contains(Words.joined(first.stream().map(this::word).toList()))) {
                    first.forEach(i -> gone[i] = true);
                    return;
                }
            }
        }

        /** From the end, every segment that is nothing but colour, size, width and shop words. */
        void endingSegments(List<String> colors, List<String> sizes) {
            Set<String> ofTheRow = new HashSet<>();
            colors.forEach(text -> ofTheRow.addAll(Words.listOf(text)));
            sizes.forEach(text -> ofTheRow.addAll(Words.listOf(text)));
            int end = words.size();
            for (int i = words.size() - 1; i > 0; i--) {
                if (SEPARATOR.matcher(between(i - 1, i)).find()) {
                    boolean nothingBefore = left().isEmpty() || left().getFirst() >= i;
                    if (nothingBefore || !isAside(i, end, ofTheRow)) {
                        return;
                    }
                    noteWidth(i, end);
                    Arrays.fill(gone, i, end, true);
                    end = i;
                }
            }
        }

        private boolean isAside(int from, int end, Set<String> ofTheRow) {
            for (int i = from; i < end; i++) {
                boolean aside = gone[i]
                        || ofTheRow.contains(word(i))
                        || TitleVocabulary.COLOR.contains(word(i))
                        || TitleVocabulary.SIZE.contains(word(i))
                        || isWidth(i, end);
                if (!aside) {
                    return false;
                }
            }
            return true;
        }

        private boolean isWidth(int i, int end) {
            return TitleVocabulary.WIDTH.containsKey(word(i))
                    || (i + 1 < end && TitleVocabulary.WIDTH.containsKey(word(i) + " " + word(i + 1)))
                    || (i > 0 && TitleVocabulary.WIDTH.containsKey(word(i - 1) + " " + word(i)));
        }

        private void noteWidth(int from, int end) {
            for (int count = MAX_WIDTH_WORDS; count > 0; count--) {
                for (int i = from; i + count <= end; i++) {
                    String found = TitleVocabulary.WIDTH.get(text(i, i + count));
                    if (found != null && width == null) {
                        width = found;
                    }
                }
            }
        }

        /** Colour, size and width at the end without a separator. */
        void ending(List<String> colors, List<String> sizes) {
            boolean more = true;
            while (more) {
                more = sizes.stream()
                                .map(Words::listOf)
                                .filter(size -> isClearlyASize(size, colors))
                                .anyMatch(this::dropEnding)
                        || colors.stream().map(Words::listOf).anyMatch(this::dropEnding)
                        || endsWithWidth();
            }
        }

        private boolean endsWithWidth() {
            List<Integer> left = left();
            for (int count = Math.min(MAX_WIDTH_WORDS, left.size() - 1); count > 0; count--) {
                List<String> last = left.subList(left.size() - count, left.size()).stream()
                        .map(this::word)
                        .toList();
                String found = TitleVocabulary.WIDTH.get(String.join(" ", last));
                if (found != null) {
                    width = Objects.requireNonNullElse(width, found);
                    return dropEnding(last);
                }
            }
            return false;
        }

        private boolean isClearlyASize(List<String> size, List<String> colors) {
            List<Integer> left = left();
            int first = left.size() - size.size();
            if (size.isEmpty() || first < 1) {
                return false;
            }
            boolean behindAnother = left.get(first) > 0 && gone[left.get(first) - 1];
            return behindAnother
                    || !PLAIN_NUMBER.matcher(size.getFirst()).matches()
                    || colors.stream().map(Words::listOf).anyMatch(color -> endsWith(left.subList(0, first), color));
        }

        private boolean endsWith(List<Integer> some, List<String> ending) {
            int first = some.size() - ending.size();
            return !ending.isEmpty()
                    && first > 0
                    && some.subList(first, some.size()).stream()
                            .map(this::word)
                            .toList()
                            .equals(ending);
        }

        private boolean dropEnding(List<String> ending) {
            List<Integer> left = left();
            if (!endsWith(left, ending)) {
                return false;
            }
            left.subList(left.size() - ending.size(), left.size()).forEach(i -> gone[i] = true);
            return true;
        }

        /** {@code Supernova W}: women's or wide, in both cases not the model's name. */
        void genderLetter(@Nullable LastGender gender) {
            if (gender == LastGender.WOMEN) {
                dropEnding(List.of("w"));
            } else if (gender == LastGender.MEN) {
                dropEnding(List.of("m"));
            }
        }

        String rest() {
            var rest = new StringBuilder();
            int before = -1;
            for (int i : left()) {
                if (before >= 0) {
                    rest.append(before == i - 1 ? between(before, i) : " ");
                }
                rest.append(title, words.get(i).start(), words.get(i).end());
                before = i;
            }
            String name = rest.isEmpty() ? title : rest.toString();
            return BRACKETS.matcher(name)
                    .replaceAll(" ")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        private static boolean isShopWord(String word) {
            return TitleVocabulary.isProduct(word)
                    || TitleVocabulary.MEN.contains(word)
                    || TitleVocabulary.WOMEN.contains(word)
                    || TitleVocabulary.UNISEX.contains(word);
        }

        private boolean anyLeft(boolean[] marked) {
            for (boolean mark : marked) {
                if (!mark) {
                    return true;
                }
            }
            return false;
        }

        private List<Integer> left() {
            var left = new ArrayList<Integer>();
            for (int i = 0; i < gone.length; i++) {
                if (!gone[i]) {
                    left.add(i);
                }
            }
            return left;
        }

        private String word(int i) {
            return words.get(i).folded();
        }

        private String text(int from, int end) {
            return String.join(
                    " ", words.subList(from, end).stream().map(Word::folded).toList());
        }

        private String between(int i, int next) {
            return title.substring(words.get(i).end(), words.get(next).start());
        }
    }
}
