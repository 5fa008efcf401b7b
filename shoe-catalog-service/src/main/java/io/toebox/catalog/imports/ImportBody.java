package io.toebox.catalog.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.ws.rs.core.MediaType;

import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** The file of a request: its body, or the file that a form sends. */
final class ImportBody {

    static final String CSV = "text/csv";
    static final String TSV = "text/tab-separated-values";
    static final String NDJSON = "application/x-ndjson";
    static final String GZIP = "application/gzip";
    /** What Windows calls a CSV once a spreadsheet is installed. */
    static final String WINDOWS_CSV = "application/vnd.ms-excel";

    /** What is taken; the content decides what the file is. */
    private static final List<String> TAKEN = List.of(
            CSV,
            TSV,
            "text/plain",
            NDJSON,
            MediaType.APPLICATION_XML,
            MediaType.TEXT_XML,
            "application/rss+xml",
            "application/atom+xml",
            GZIP,
            WINDOWS_CSV,
            MediaType.APPLICATION_OCTET_STREAM,
            MediaType.MULTIPART_FORM_DATA);

    /** Names of files are long. */
    private static final int MAX_PART_HEADER = 8192;

    private static final int UNKNOWN_LENGTH = -1;

    private ImportBody() {}

    /**
     * The bytes of the file.
     *
     * @throws ProblemException when it is sent as something that is not taken, or a form has no file
     */
    static InputStream open(@Nullable MediaType type, InputStream body) throws IOException {
        if (type == null
                || TAKEN.stream().noneMatch(taken -> MediaType.valueOf(taken).isCompatible(type))) {
            throw ProblemException.ofType(String.join(", ", TAKEN));
        }
        return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) ? fileOf(body, type) : body;
    }

    private static InputStream fileOf(InputStream body, MediaType type) throws IOException {
        var reader = new FileUpload();
        reader.setPartHeaderSizeMax(MAX_PART_HEADER);
        try {
            var parts = reader.getItemIterator(new Form(body, type));
            while (parts.hasNext()) {
                var part = parts.next();
                if (!part.isFormField()) {
                    return part.openStream();
                }
            }
        } catch (FileUploadException e) {
            throw noFile();
        }
        throw noFile();
    }

    private static ProblemException noFile() {
        return ProblemException.of(Mistake.ofPointer("#", Mistake.REQUIRED, CATALOG.sentence("import.no-file")));
    }

    /** The request, as the reader of forms asks for it. */
    private record Form(InputStream body, MediaType type) implements UploadContext {

        @Override
        public @Nullable String getCharacterEncoding() {
            return null;
        }

        @Override
        public String getContentType() {
            return type.toString();
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return UNKNOWN_LENGTH;
        }

        @Override
        public long contentLength() {
            return UNKNOWN_LENGTH;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }
    }
}
