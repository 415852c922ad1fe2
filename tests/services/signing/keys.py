"""Certificates made for a test: a root of its own, and keys that it has signed, in .p12 files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from asn1crypto.x509 import Certificate as Asn1Certificate
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import NameOID

from cchc_desktop.domain.digital_signature import VIETNAM

PASSWORD = "mật khẩu thử 1"
SIGNER, ORGANISATION = "Nguyễn Văn Thử", "Ủy ban nhân dân quận Thử"
NOW = datetime(2023, 10, 20, 8, 5, 11, tzinfo=VIETNAM)
ISSUED, ENDS = NOW - timedelta(days=200), NOW + timedelta(days=500)


@dataclass(frozen=True)
class Key:
    """A private key with its certificate."""

    private: rsa.RSAPrivateKey
    certificate: x509.Certificate


@cache
def private_key(which: str) -> rsa.RSAPrivateKey:
    """One key for each name; making one takes a while."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def name(common: str, organisation: str = "") -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, common)] if common else []
    if organisation:
        parts.insert(0, x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name(parts)


def usage(*, signs_papers: bool) -> x509.KeyUsage:
    """What a certificate is for: papers, or other certificates."""
    return x509.KeyUsage(
        digital_signature=signs_papers,
        content_commitment=signs_papers,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=not signs_papers,
        crl_sign=not signs_papers,
        encipher_only=False,
        decipher_only=False,
    )


@cache
def root(which: str = "Cơ quan cấp chứng thư thử") -> Key:
    """A certificate that signs itself and others."""
    own = private_key(which)
    made = (
        x509.CertificateBuilder()
        .subject_name(name(which))
        .issuer_name(name(which))
        .public_key(own.public_key())
        .serial_number(1)
        .not_valid_before(ISSUED - timedelta(days=1000))
        .not_valid_after(ENDS + timedelta(days=1000))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(usage(signs_papers=False), critical=True)
        .sign(own, hashes.SHA256())
    )
    return Key(own, made)


def signing_key(
    signer: str = SIGNER,
    organisation: str = ORGANISATION,
    *,
    since: datetime = ISSUED,
    until: datetime = ENDS,
    signs_papers: bool = True,
) -> Key:
    """A key whose certificate the root has signed."""
    own = private_key(signer)
    made = (
        x509.CertificateBuilder()
        .subject_name(name(signer, organisation))
        .issuer_name(root().certificate.subject)
        .public_key(own.public_key())
        .serial_number(2)
        .not_valid_before(since)
        .not_valid_after(until)
        .add_extension(usage(signs_papers=signs_papers), critical=True)
        .sign(root().private, hashes.SHA256())
    )
    return Key(own, made)


def p12(folder: Path, key: Key, password: str = PASSWORD, file_name: str = "khoa.p12") -> Path:
    """The key as the authority hands it out: a .p12 file with the root beside it."""
    content = pkcs12.serialize_key_and_certificates(
        b"khoa", key.private, key.certificate, [root().certificate], BestAvailableEncryption(password.encode())
    )
    to = folder / file_name
    to.write_bytes(content)
    return to


def believed(key: Key | None = None) -> list[Asn1Certificate]:
    """The root, as `check_signatures` takes it."""
    return [Asn1Certificate.load((key or root()).certificate.public_bytes(Encoding.DER))]
