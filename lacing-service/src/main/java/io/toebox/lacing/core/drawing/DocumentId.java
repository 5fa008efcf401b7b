package io.toebox.lacing.core.drawing;

/** Names a document by what it shows, so that two drawings on one page do not share ids and the same one keeps its bytes. */
final class DocumentId {

    private DocumentId() {}

    static String of(LacedShoe shoe, DrawingText text, String form) {
        var shown = new StringBuilder(form).append(text.language()).append(text.title());
        shown.append(shoe.laces()).append(shoe.eyelets());
        long hash = 1125899906842597L;
        for (int i = 0; i < shown.length(); i++) {
            hash = 31 * hash + shown.charAt(i);
        }
        return "toebox-" + Long.toHexString(hash);
    }
}
