package io.toebox.catalog.core.shoe;

/** One size of one scale, the size a measurement was taken on. */
public record ShoeSize(SizeScale scale, HalfSize size) {

    /** The size the lab measures every shoe in: men's US 9 (RunRepeat's own description of its method). */
    public static final ShoeSize LAB_REFERENCE = new ShoeSize(SizeScale.US_MEN, new HalfSize(18));
}
