package io.toebox.local.manifests;

import java.util.List;

/** Collects what is wrong with one object. */
record Found(String title, List<String> problems) {

    void expect(boolean isRight, String otherwise) {
        if (!isRight) {
            problems.add(title + " " + otherwise);
        }
    }
}
