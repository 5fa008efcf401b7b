package io.toebox.catalog.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.Shop;
import io.toebox.catalog.core.shoe.Shoe;

/** Another name of a shoe. */
@Schema(name = "AliasWrite", description = "Another name of the shoe")
record AliasRequest(
        @Schema(description = "The model as files call it, or a whole title", examples = "Ghost 16 Nightfall")
        @NotBlank
        @Size(max = Shoe.Identity.MAX_NAME_LENGTH)
        @Pattern(regexp = "^[^\\p{Cc}\\p{Cs}]*$", message = "{form.no-control-characters}")
        String name,

        @Schema(description = "The brand as files call it; the shoe's own when left out")
        @Size(min = 1, max = Shoe.Identity.MAX_NAME_LENGTH)
        @Pattern(regexp = "^[^\\p{Cc}\\p{Cs}]*$", message = "{form.no-control-characters}")
        @Nullable
        String brand,

        @Schema(description = "In the files of this shop; in everybody's when left out", examples = "lauf-laden")
        @Size(min = 1, max = Shop.MAX_LENGTH)
        @Pattern(regexp = Shop.FORM, message = "{slug-form}")
        @Nullable
        String shop) {}
